import { sameName } from "../patient/name";
import { type Transcription, type TypedSoFar, wholeTranscription } from "../prescription/transcription";
import type { Day } from "../shared/calendar";
import type { Reason } from "../shared/reason";
import { blocking, decide } from "./decide";
import type { DispensingPolicy, EffectiveCategory } from "./policy";
import type { RuleReason, Weight } from "./rule";
import { type OrderFacts, statedFacts } from "./stated-facts";

/** A reason against an approval. Of weight `judge`, a named pharmacist may override it; what refuses nobody overrides. */
export type ApprovalReason = Reason & {
  readonly weight: Exclude<Weight, "attest">;
  /** The rule of the policy, where it is one. */
  readonly rule?: string;
};

/** A page as the reader finds it again. */
export interface PageOfFile {
  readonly number: number;
  readonly name: string;
}

/** The pharmacist's relation to the order. A guardian is its customer. */
export interface Separation {
  readonly decider: { readonly isCustomer: boolean; readonly name: string; readonly customerName: string };
  readonly patient: { readonly name: string };
}

export interface ApprovalFacts extends Separation {
  readonly transcription: TypedSoFar;
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
  /** `heldBack`: no virus scanner has judged the page's file, and the pharmacy opens only what was judged. */
  readonly pages: readonly { readonly page: PageOfFile; readonly opened: boolean; readonly heldBack: boolean }[];
  /** What was looked up or stated beside the transcription. */
  readonly further: OrderFacts;
  readonly openSafetyReport: boolean;
  readonly acknowledgementsCurrent: boolean;
  readonly holdUntil: Date | null;
  readonly now: Date;
  readonly today: Day;
}

/**
 * Every reason why this order may not be approved as typed; empty = it may. Checks 5-9, 11, 12, 18 and 19 of the verification list as far
 * as software can make them; the pharmacist judges the rest and is never replaced. What is policy comes from the rules of `decide()`.
 */
export function approvalReasons(policy: DispensingPolicy, facts: ApprovalFacts): ApprovalReason[] {
  const byPolicy = blocking(judgedByPolicy(policy, facts)).map(
    ({ basis, ...found }): ApprovalReason => ({
      ...found,
      weight: found.weight === "judge" ? "judge" : "refuse",
    }),
  );
  return [
    ...[...separationReasons(facts), ...pageReasons(facts)].map(refuses),
    ...byPolicy,
    ...transcriptionReasons(facts),
    ...standingReasons(facts).map(refuses),
  ];
}

function judgedByPolicy(policy: DispensingPolicy, facts: ApprovalFacts): readonly RuleReason[] {
  const { transcription: typed, earlier } = facts;
  // Of two transcriptions of one prescription the smaller total counts.
  const totalCapsules =
    typed.totalCapsules === null ? null : Math.min(typed.totalCapsules, earlier?.totalCapsules ?? typed.totalCapsules);
  const stated = statedFacts({
    transcription: { ...typed, totalCapsules },
    patient: facts.patient,
    lines: facts.lines,
    capsulesUsed: facts.capsulesUsed,
    hasPages: facts.pages.length > 0,
    statementsCurrent: facts.acknowledgementsCurrent,
    further: facts.further,
  });
  return decide(policy, stated, facts.today).reasons;
}

const refuses = (reason: Reason): ApprovalReason => ({ ...reason, weight: "refuse" });

/** Nobody decides an order in which they are customer, patient or guardian, whichever way they would decide. */
export function separationReasons({ decider, patient }: Separation): Reason[] {
  const own =
    decider.isCustomer || sameName(decider.name, patient.name) || sameName(decider.name, decider.customerName);
  if (!own) return [];
  return [
    {
      code: "own-order",
    },
  ];
}

function pageReasons({ pages }: ApprovalFacts): Reason[] {
  return pages.flatMap(({ page, opened, heldBack }): Reason[] => {
    if (heldBack) return [{ code: "not-scanned", params: { case: "page", page } }];
    return opened ? [] : [{ code: "page-not-opened", params: { page } }];
  });
}

/**
 * Whether what was typed agrees with itself and with an earlier transcription of the same prescription. Papers round to whole strips or leave a month
 * out, so a total that is not dose times days, in either direction, is a pharmacist's to judge.
 */
function transcriptionReasons({ transcription, earlier }: ApprovalFacts): ApprovalReason[] {
  const typed = wholeTranscription(transcription);
  if (typed === null) return [];
  const reasons: ApprovalReason[] = [];
  const { capsulesPerDay: perDay, days, totalCapsules: total } = typed;
  const reckoned = Math.ceil(perDay * days);
  if (total !== reckoned) {
    reasons.push({
      code: "quantity-inconsistent",
      field: "transcription.totalCapsules",
      weight: "judge",
      rule: "quantity-agrees",
      params: { perDay, days, reckoned, total },
    });
  }
  if (earlier !== null && earlier.totalCapsules !== total) {
    reasons.push({
      code: "differs-from-earlier",
      field: "transcription.totalCapsules",
      weight: "refuse",
      params: { total: earlier.totalCapsules },
    });
  }
  return reasons;
}

function standingReasons(facts: ApprovalFacts): Reason[] {
  const reasons: Reason[] = [];
  if (facts.openSafetyReport) {
    reasons.push({
      code: "safety-report-open",
      params: { case: "approval" },
    });
  }
  if (facts.holdUntil === null || facts.holdUntil <= facts.now) {
    reasons.push({ code: "hold-ended", params: { case: "approval" } });
  }
  return reasons;
}
