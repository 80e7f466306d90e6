import { t } from "@/content/words/rules-paper";
import { compareNames } from "../../patient/name";
import { isDay } from "../../shared/calendar";
import { kept, mustJudge, notStated, refuse } from "../finding";
import { type Head, type Rule, rule } from "../rule";

/** How a valid prescription must be in hand before supply. It is another question than the upload, which starts a request. */
export const inHandWays = [
  "copy-accepted",
  "original-required",
  "e-prescription-required",
  "forbidden-online",
] as const;
export type InHand = (typeof inHandWays)[number];

export const prescriptionRequired = (head: Head): Rule =>
  rule(head, t("prescription"), ({ prescription }) =>
    prescription.inHand === "none"
      ? refuse({
          code: "no-prescription",
          staff: t("noPrescriptionStaff"),
          customer: t("noPrescriptionCustomer"),
        })
      : kept,
  );

/** Where a copy will do there is nothing to judge. */
type Demand = Exclude<InHand, "copy-accepted">;

const inHandAsks: Record<Demand, string> = {
  "original-required": t("originalInHand"),
  "e-prescription-required": t("electronicInHand"),
  "forbidden-online": t("notAtADistance"),
};

export const prescriptionInHand = (head: Head, way: Demand): Rule =>
  rule(head, inHandAsks[way], ({ channel, prescription }) => {
    if (way === "forbidden-online") {
      return channel === "counter"
        ? kept
        : refuse({
            code: "online-supply-forbidden",
            staff: t("notAtADistanceStaff"),
            customer: t("notAtADistanceCustomer"),
          });
    }
    if (prescription.inHand === "none") return kept;
    if (way === "original-required" && prescription.inHand === "copy") {
      return refuse({
        code: "original-required",
        staff: t("originalMissingStaff"),
        customer: t("originalMissingCustomer"),
      });
    }
    if (way === "e-prescription-required" && prescription.inHand !== "electronic") {
      return refuse({
        code: "e-prescription-required",
        staff: t("electronicMissingStaff"),
        customer: t("electronicMissingCustomer"),
      });
    }
    return kept;
  });

const dateField = "transcription.writtenOn";

export const dated = (head: Head): Rule =>
  rule(head, t("dated"), ({ prescription: { writtenOn } }, at) => {
    if (writtenOn === "unknown" || !isDay(writtenOn)) {
      return refuse({
        code: "written-on-invalid",
        field: dateField,
        staff: t("noDateStaff"),
        customer: t("noDateCustomer"),
      });
    }
    if (writtenOn <= at) return kept;
    return refuse({
      code: "written-in-future",
      field: dateField,
      staff: t("dateInTheFuture"),
      customer: t("dateInTheFuture"),
    });
  });

export const namesPatient = (head: Head): Rule =>
  rule(head, t("namesPatient"), ({ prescription: { patientName }, patient }) => {
    const field = "transcription.patientName";
    if (patientName === "unknown")
      return refuse({
        code: "patient-mismatch",
        field,
        staff: t("namesNobody"),
        customer: t("namesAnotherCustomer"),
      });
    const names = { named: patientName, patient: patient.name };
    switch (compareNames(patientName, patient.name)) {
      case "same":
        return kept;
      case "near":
        return mustJudge({
          code: "patient-name-near",
          field,
          staff: t("nameIsNearStaff", names),
          customer: t("nameIsNearCustomer"),
        });
      case "other-script":
        return mustJudge({
          code: "patient-name-other-script",
          field,
          staff: t("nameInOtherScriptStaff", names),
          customer: t("nameIsNearCustomer"),
        });
      case "different":
        return refuse({
          code: "patient-mismatch",
          field,
          staff: t("namesAnother", names),
          customer: t("namesAnotherCustomer"),
        });
    }
  });

/** Brand and strength as written, never another in their place. A prescription that names no brand leaves a choice that is the pharmacist's alone. */
export const exactPreparation = (head: Head, because: string): Rule =>
  rule(head, t("exactPreparation"), ({ prescription, lines }) => {
    const { preparation } = prescription;
    if (preparation === "unknown") {
      return notStated({
        code: "preparation-not-stated",
        staff: t("preparationNotStatedStaff"),
        customer: t("preparationNotStatedCustomer"),
        attests: t("preparationAttested"),
      });
    }
    return lines.flatMap((line) => [
      ...brandFindings(preparation.slug, line, because),
      ...(preparation.strengthMg === "unknown" || line.strengthMg === preparation.strengthMg
        ? kept
        : refuse({
            code: "strength-mismatch",
            field: "transcription.strengthMg",
            staff: t("otherStrengthStaff", { ordered: line.strengthMg, prescribed: preparation.strengthMg }),
            customer: t("otherStrengthCustomer"),
          })),
    ]);
  });

function brandFindings(slug: string | null, line: { slug: string; title: string }, because: string) {
  if (slug === line.slug) return kept;
  if (slug === null) {
    return mustJudge({
      code: "brand-not-named",
      field: "transcription.slug",
      staff: t("noBrandStaff", { title: line.title }),
      customer: t("noBrandCustomer"),
    });
  }
  return refuse({
    code: "drug-mismatch",
    field: "transcription.slug",
    staff: t(slug === "" ? "noMedicineChosen" : "otherMedicineStaff", { title: line.title, because }),
    customer: t("otherMedicineCustomer"),
  });
}
