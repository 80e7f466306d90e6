import { mustJudge, notStated, pass, refuse } from "../finding";
import { type Head, type Rule, rule } from "../rule";

/** What a prescription must show beside date, name and medicine: signature, dose and address, as rule 65(10) of the Drugs Rules asks. */

export const signed = (head: Head): Rule =>
  rule(head, { code: "signed" }, ({ prescription }) => {
    if (prescription.signed === true) return pass;
    const code = "signature-missing";
    return prescription.signed === "unknown" ? notStated({ code: "signature-not-stated" }) : refuse({ code });
  });

export const doseStated = (head: Head): Rule =>
  rule(head, { code: "dose-stated" }, ({ prescription: { capsulesPerDay, days } }) =>
    capsulesPerDay === "unknown" || days === "unknown"
      ? mustJudge({ code: "dose-not-stated", field: "transcription.capsulesPerDay" })
      : pass,
  );

export const showsAddress = (head: Head): Rule =>
  rule(head, { code: "shows-address" }, ({ prescription: { showsAddress: shown } }) => {
    if (shown === true) return pass;
    return shown === "unknown"
      ? notStated({ code: "patient-address-not-stated" })
      : mustJudge({ code: "patient-address-missing" });
  });
