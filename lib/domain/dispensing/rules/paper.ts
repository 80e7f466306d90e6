import { compareNames } from "../../patient/name";
import { isDay } from "../../shared/calendar";
import { mustJudge, notStated, pass, refuse } from "../finding";
import { type Head, type Rule, rule } from "../rule";
import type { Statement } from "../statements";

/** How a valid prescription must be in hand before supply. It is another question than the upload, which starts a request. */
export const inHandWays = [
  "copy-accepted",
  "original-required",
  "e-prescription-required",
  "forbidden-online",
] as const;
export type InHand = (typeof inHandWays)[number];

export const prescriptionRequired = (head: Head): Rule =>
  rule(head, { code: "prescription" }, ({ prescription }) =>
    prescription.inHand === "none" ? refuse({ code: "no-prescription" }) : pass,
  );

/** Where a copy will do there is nothing to judge. */
type Demand = Exclude<InHand, "copy-accepted">;

const inHandAsks = {
  "original-required": { code: "original-in-hand" },
  "e-prescription-required": { code: "electronic-in-hand" },
  "forbidden-online": { code: "not-at-a-distance" },
} as const satisfies Record<Demand, Statement>;

export const prescriptionInHand = (head: Head, way: Demand): Rule =>
  rule(head, inHandAsks[way], ({ channel, prescription }) => {
    if (way === "forbidden-online") {
      return channel === "counter" ? pass : refuse({ code: "online-supply-forbidden", params: { case: "rule" } });
    }
    if (prescription.inHand === "none") return pass;
    if (way === "original-required" && prescription.inHand === "copy") {
      return refuse({ code: "original-required", params: { case: "rule" } });
    }
    if (way === "e-prescription-required" && prescription.inHand !== "electronic") {
      return refuse({ code: "e-prescription-required", params: { case: "rule" } });
    }
    return pass;
  });

const dateField = "transcription.writtenOn";

export const dated = (head: Head): Rule =>
  rule(head, { code: "dated" }, ({ prescription: { writtenOn } }, at) => {
    if (writtenOn === "unknown" || !isDay(writtenOn)) {
      return refuse({ code: "written-on-invalid", field: dateField });
    }
    if (writtenOn <= at) return pass;
    return refuse({ code: "written-in-future", field: dateField });
  });

export const namesPatient = (head: Head): Rule =>
  rule(head, { code: "names-patient" }, ({ prescription: { patientName }, patient }) => {
    const field = "transcription.patientName";
    if (patientName === "unknown") return refuse({ code: "patient-mismatch", field, params: { case: "nobody" } });
    const names = { named: patientName, patient: patient.name };
    switch (compareNames(patientName, patient.name)) {
      case "same":
        return pass;
      case "near":
        return mustJudge({ code: "patient-name-near", field, params: names });
      case "other-script":
        return mustJudge({ code: "patient-name-other-script", field, params: names });
      case "different":
        return refuse({ code: "patient-mismatch", field, params: { case: "other", ...names } });
    }
  });

/** Brand and strength as written, never another in their place. A prescription that names no brand leaves a choice that is the pharmacist's alone. */
export const exactPreparation = (head: Head, because: "rule65" | "very-product"): Rule =>
  rule(head, { code: "exact-preparation" }, ({ prescription, lines }) => {
    const { preparation } = prescription;
    if (preparation === "unknown") {
      return notStated({ code: "preparation-not-stated" });
    }
    return lines.flatMap((line) => [
      ...brandFindings(preparation.slug, line, because),
      ...(preparation.strengthMg === "unknown" || line.strengthMg === preparation.strengthMg
        ? pass
        : refuse({
            code: "strength-mismatch",
            field: "transcription.strengthMg",
            params: { ordered: line.strengthMg, prescribed: preparation.strengthMg },
          })),
    ]);
  });

function brandFindings(slug: string | null, line: { slug: string; title: string }, because: "rule65" | "very-product") {
  if (slug === line.slug) return pass;
  if (slug === null) {
    return mustJudge({ code: "brand-not-named", field: "transcription.slug", params: { title: line.title } });
  }
  return refuse({
    code: "drug-mismatch",
    field: "transcription.slug",
    params: { case: slug === "" ? "not-chosen" : "other", title: line.title, because },
  });
}
