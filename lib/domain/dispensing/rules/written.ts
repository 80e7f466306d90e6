import { t } from "@/content/words/rules-paper";
import { kept, mustJudge, notStated, refuse } from "../finding";
import { type Head, type Rule, rule } from "../rule";

/** What a prescription must show beside date, name and medicine: signature, dose and address, as rule 65(10) of the Drugs Rules asks. */

export const signed = (head: Head): Rule =>
  rule(head, t("signed"), ({ prescription }) => {
    if (prescription.signed === true) return kept;
    const code = "signature-missing";
    return prescription.signed === "unknown"
      ? notStated({
          code: "signature-not-stated",
          staff: t("signatureNotStatedStaff"),
          customer: t("signatureNotStatedCustomer"),
          attests: t("signatureAttested"),
        })
      : refuse({ code, staff: t("notSignedStaff"), customer: t("notSignedCustomer") });
  });

export const doseStated = (head: Head): Rule =>
  rule(head, t("doseStated"), ({ prescription: { capsulesPerDay, days } }) =>
    capsulesPerDay === "unknown" || days === "unknown"
      ? mustJudge({
          code: "dose-not-stated",
          field: "transcription.capsulesPerDay",
          staff: t("noDoseStaff"),
          customer: t("noDoseCustomer"),
        })
      : kept,
  );

export const showsAddress = (head: Head): Rule =>
  rule(head, t("showsAddress"), ({ prescription: { showsAddress: shown } }) => {
    if (shown === true) return kept;
    const customer = t("noAddressCustomer");
    return shown === "unknown"
      ? notStated({
          code: "patient-address-not-stated",
          staff: t("addressNotStatedStaff"),
          customer: t("addressNotStatedCustomer"),
          attests: t("addressAttested"),
        })
      : mustJudge({ code: "patient-address-missing", staff: t("noAddressStaff"), customer });
  });
