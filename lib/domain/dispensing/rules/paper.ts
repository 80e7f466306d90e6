import { sameName } from "../../prescription/transcription";
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
  rule(head, "There is a prescription.", ({ prescription }) =>
    prescription.inHand === "none"
      ? refuse({
          code: "no-prescription",
          staff: "There is no page to check: the prescription has no file.",
          customer: "This medicine is supplied on a prescription only. Add a photo or PDF of it.",
        })
      : kept,
  );

/** Where a copy will do there is nothing to judge. */
type Demand = Exclude<InHand, "copy-accepted">;

const inHandAsks: Record<Demand, string> = {
  "original-required": "The original prescription is in hand before supply.",
  "e-prescription-required": "The electronic prescription is in hand before supply.",
  "forbidden-online": "Nothing is supplied at a distance.",
};

export const prescriptionInHand = (head: Head, way: Demand): Rule =>
  rule(head, inHandAsks[way], ({ channel, prescription }) => {
    if (way === "forbidden-online") {
      return channel === "counter"
        ? kept
        : refuse({
            code: "online-supply-forbidden",
            staff: "This medicine may not be supplied at a distance here.",
            customer: "This medicine is not supplied online here. A pharmacy near you can help.",
          });
    }
    if (prescription.inHand === "none") return kept;
    if (way === "original-required" && prescription.inHand === "copy") {
      return refuse({
        code: "original-required",
        staff: "The original prescription must be here before supply; a copy is not enough.",
        customer: "We need the original prescription before we can supply. A copy is not enough.",
      });
    }
    if (way === "e-prescription-required" && prescription.inHand !== "electronic") {
      return refuse({
        code: "e-prescription-required",
        staff: "The electronic prescription must be here before supply.",
        customer: "We need the electronic prescription before we can supply.",
      });
    }
    return kept;
  });

const dateField = "transcription.writtenOn";

export const dated = (head: Head): Rule =>
  rule(head, "The prescription is dated, and not in the future.", ({ prescription: { writtenOn } }, at) => {
    if (writtenOn === "unknown" || !isDay(writtenOn)) {
      return refuse({
        code: "written-on-invalid",
        field: dateField,
        staff: "Type the date on the prescription as a real day.",
        customer: "The prescription shows no date that we can read.",
      });
    }
    if (writtenOn <= at) return kept;
    return refuse({
      code: "written-in-future",
      field: dateField,
      staff: "The date on the prescription lies in the future.",
      customer: "The date on the prescription lies in the future.",
    });
  });

export const namesPatient = (head: Head): Rule =>
  rule(head, "The prescription names the patient.", ({ prescription: { patientName }, patient }) => {
    if (patientName !== "unknown" && sameName(patientName, patient.name)) return kept;
    return refuse({
      code: "patient-mismatch",
      field: "transcription.patientName",
      staff:
        patientName === "unknown"
          ? "The prescription names no patient."
          : `The prescription names “${patientName}”, the order is for “${patient.name}”.`,
      customer: "The name on the prescription is not the patient's.",
    });
  });

/** Brand and strength as written, never another in their place. A prescription that names no brand leaves a choice that is the pharmacist's alone. */
export const exactPreparation = (head: Head, because: string): Rule =>
  rule(head, "The very brand and strength prescribed, no other in its place.", ({ prescription, lines }) => {
    const { preparation } = prescription;
    if (preparation === "unknown") {
      const what = "the brand and strength prescribed";
      return notStated("preparation-not-stated", what, `${what} are those of the order`);
    }
    return lines.flatMap((line) => [
      ...brandFindings(preparation.slug, line, because),
      ...(preparation.strengthMg === "unknown" || line.strengthMg === preparation.strengthMg
        ? kept
        : refuse({
            code: "strength-mismatch",
            field: "transcription.strengthMg",
            staff: `The order is for ${line.strengthMg} mg, the prescription says ${preparation.strengthMg} mg.`,
            customer: "The strength you asked for is not the one on the prescription.",
          })),
    ]);
  });

function brandFindings(slug: string | null, line: { slug: string; title: string }, because: string) {
  if (slug === line.slug) return kept;
  if (slug === null) {
    return mustJudge({
      code: "brand-not-named",
      field: "transcription.slug",
      staff: `The prescription names no brand; the order is for ${line.title}. Choose one brand, let the patient confirm it, and record both.`,
      customer: "The prescription names no brand. A pharmacist chooses one and asks you to confirm it.",
    });
  }
  return refuse({
    code: "drug-mismatch",
    field: "transcription.slug",
    staff: `${slug === "" ? "No medicine is chosen; the" : "The"} order is for ${line.title}. ${because}`,
    customer: "The medicine you asked for is not the one on the prescription. We never supply another in its place.",
  });
}
