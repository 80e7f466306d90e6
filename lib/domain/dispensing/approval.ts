import { sameName, type Transcription } from "../prescription/transcription";
import { ageOn, type Day, isDay } from "../shared/calendar";
import type { Reason } from "../shared/reason";
import { type DispensingPolicy, type EffectiveCategory, lastDayOf } from "./policy";

/** The pharmacist's relation to the order. A guardian is its customer. */
export interface Separation {
  readonly decider: { readonly isCustomer: boolean; readonly name: string; readonly customerName: string };
  readonly patient: { readonly name: string };
}

export interface ApprovalFacts extends Separation {
  readonly transcription: Transcription;
  readonly lines: readonly {
    readonly slug: string;
    readonly title: string;
    readonly strengthMg: number;
    readonly capsules: number;
  }[];
  readonly patient: { readonly name: string; readonly birthDate: Day; readonly category: EffectiveCategory };
  /** Capsules of this medicine already supplied, or approved and not yet supplied, from the same prescription. */
  readonly capsulesUsed: number;
  /** What an earlier approval on the same prescription typed for the same medicine, if there was one. */
  readonly earlier: Transcription | null;
  readonly pages: readonly { readonly label: string; readonly opened: boolean }[];
  readonly openSafetyReport: boolean;
  readonly acknowledgementsCurrent: boolean;
  readonly holdUntil: Date | null;
  readonly now: Date;
  readonly today: Day;
}

/**
 * Every reason why this order may not be approved as typed; empty = it may. Checks 5-9, 11, 12, 18 and 19 of the verification list as far
 * as software can make them; the pharmacist judges the rest and is never replaced.
 */
export function approvalReasons(policy: DispensingPolicy, facts: ApprovalFacts): Reason[] {
  return [
    ...separationReasons(facts),
    ...pageReasons(facts),
    ...dateReasons(policy, facts),
    ...patientReasons(policy, facts),
    ...preparationReasons(facts),
    ...quantityReasons(policy, facts),
    ...prescriberReasons(facts),
    ...standingReasons(facts),
  ];
}

/** Nobody decides an order in which they are customer, patient or guardian, whichever way they would decide. */
export function separationReasons({ decider, patient }: Separation): Reason[] {
  const own =
    decider.isCustomer || sameName(decider.name, patient.name) || sameName(decider.name, decider.customerName);
  if (!own) return [];
  return [
    {
      code: "own-order",
      message: "You are the customer, the patient or the guardian of this order. A colleague must decide it.",
    },
  ];
}

function pageReasons({ pages }: ApprovalFacts): Reason[] {
  if (pages.length === 0)
    return [{ code: "no-prescription", message: "There is no page to check: the prescription has no file." }];
  return pages
    .filter((page) => !page.opened)
    .map((page) => ({ code: "page-not-opened", message: `You have not opened ${page.label}.` }));
}

function dateReasons(policy: DispensingPolicy, { transcription, patient, today }: ApprovalFacts): Reason[] {
  const { writtenOn } = transcription;
  const field = "transcription.writtenOn";
  if (!isDay(writtenOn))
    return [{ code: "written-on-invalid", field, message: "Type the date on the prescription as a real day." }];
  if (writtenOn > today)
    return [{ code: "written-in-future", field, message: "The date on the prescription lies in the future." }];
  const lastDay = lastDayOf(policy, writtenOn, patient.category);
  if (today > lastDay) {
    const why =
      patient.category === "can-become-pregnant" ? "the patient counts as one who can become pregnant" : "our policy";
    return [{ code: "out-of-window", field, message: `The prescription could be used until ${lastDay} (${why}).` }];
  }
  return [];
}

function patientReasons(policy: DispensingPolicy, { transcription, patient, today }: ApprovalFacts): Reason[] {
  const reasons: Reason[] = [];
  if (ageOn(patient.birthDate, today) < policy.patientAgeMin) {
    reasons.push({ code: "patient-under-12", message: "The patient is under 12." });
  }
  if (!sameName(transcription.patientName, patient.name)) {
    reasons.push({
      code: "patient-mismatch",
      field: "transcription.patientName",
      message: `The prescription names “${transcription.patientName}”, the order is for “${patient.name}”.`,
    });
  }
  return reasons;
}

function preparationReasons({ transcription, lines }: ApprovalFacts): Reason[] {
  return lines.flatMap((line) => {
    const reasons: Reason[] = [];
    if (line.slug !== transcription.slug) {
      reasons.push({
        code: "drug-mismatch",
        field: "transcription.slug",
        message: `The order is for ${line.title}. Rule 65(11A) allows no other preparation in its place, not even the same substance.`,
      });
    }
    if (line.strengthMg !== transcription.strengthMg) {
      reasons.push({
        code: "strength-mismatch",
        field: "transcription.strengthMg",
        message: `The order is for ${line.strengthMg} mg, the prescription says ${transcription.strengthMg} mg.`,
      });
    }
    return reasons;
  });
}

function quantityReasons(policy: DispensingPolicy, facts: ApprovalFacts): Reason[] {
  const { transcription: typed, capsulesUsed, earlier } = facts;
  const asked = facts.lines.reduce((sum, line) => sum + line.capsules, 0);
  const reasons: Reason[] = [];
  if (typed.days > policy.supplyDaysMax || asked > typed.capsulesPerDay * policy.supplyDaysMax) {
    reasons.push({
      code: "over-30-days",
      field: "transcription.days",
      message: `At most ${policy.supplyDaysMax} days are supplied at once (our policy). Typed: ${typed.days} days; the order lasts ${daysOf(asked, typed)} days at ${typed.capsulesPerDay} a day.`,
    });
  }
  if (typed.totalCapsules > Math.ceil(typed.capsulesPerDay * typed.days)) {
    reasons.push({
      code: "quantity-inconsistent",
      field: "transcription.totalCapsules",
      message: `${typed.capsulesPerDay} a day for ${typed.days} days is ${Math.ceil(typed.capsulesPerDay * typed.days)} capsules, not ${typed.totalCapsules}. Read the prescription again.`,
    });
  }
  if (earlier !== null && earlier.totalCapsules !== typed.totalCapsules) {
    reasons.push({
      code: "differs-from-earlier",
      field: "transcription.totalCapsules",
      message: `An earlier approval on this prescription read ${earlier.totalCapsules} capsules in total.`,
    });
  }
  const left = Math.max(0, Math.min(typed.totalCapsules, earlier?.totalCapsules ?? typed.totalCapsules) - capsulesUsed);
  if (asked > left) {
    const used = capsulesUsed > 0 ? `, ${capsulesUsed} of them already used` : "";
    reasons.push({
      code: "more-than-prescribed",
      field: "transcription.totalCapsules",
      message: `The order is for ${asked} capsules; the prescription is for ${typed.totalCapsules}${used}. ${left} are left.`,
    });
  }
  return reasons;
}

const daysOf = (capsules: number, typed: Transcription) => Math.ceil(capsules / typed.capsulesPerDay);

function prescriberReasons({ transcription }: ApprovalFacts): Reason[] {
  const missing: Reason[] = [];
  if (transcription.prescriberName.trim().length < 2) {
    missing.push({
      code: "prescriber-missing",
      field: "transcription.prescriberName",
      message: "Type the prescriber's name.",
    });
  }
  if (transcription.prescriberRegistration.trim() === "") {
    missing.push({
      code: "prescriber-registration-missing",
      field: "transcription.prescriberRegistration",
      message: "Type the prescriber's registration number.",
    });
  }
  return missing;
}

function standingReasons(facts: ApprovalFacts): Reason[] {
  const reasons: Reason[] = [];
  if (facts.openSafetyReport) {
    reasons.push({
      code: "safety-report-open",
      message:
        "The customer reported a possible pregnancy, low mood or side effect. Speak with them and close the report first.",
    });
  }
  if (!facts.acknowledgementsCurrent) {
    reasons.push({
      code: "acknowledgements-outdated",
      message: "The safety statements have changed since the customer confirmed them.",
    });
  }
  if (facts.holdUntil === null || facts.holdUntil <= facts.now) {
    reasons.push({ code: "hold-ended", message: "The hold on the card has ended. There is nothing to charge." });
  }
  return reasons;
}
