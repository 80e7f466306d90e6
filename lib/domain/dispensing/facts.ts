import type { Day } from "../shared/calendar";

/** What nobody stated is said so, never taken for none. */
export type Known<T> = T | "unknown";

export type EffectiveCategory = "can-become-pregnant" | "cannot-become-pregnant";

/** The category as messages choose by it; what they choose by has no hyphen. */
export const categoryChoice = { "can-become-pregnant": "can", "cannot-become-pregnant": "cannot" } as const;

/** Capsules that the same person has from another order: supplied on a day, or approved and on the way (`null`). */
export interface OtherSupply {
  readonly suppliedOn: Day | null;
  readonly strengthMg: number;
  readonly capsules: number;
  readonly capsulesPerDay: number;
  /** The paper it was approved on. */
  readonly paper: Paper;
}

/** By what a written prescription is known again on another order. */
export interface Paper {
  readonly writtenOn: Known<Day>;
  readonly registration: Known<string>;
}

export interface PregnancyTest {
  readonly specimenOn: Day;
  readonly result: "negative" | "positive";
  /** The lowest level that the test finds, in mIU/mL: the lower, the more sensitive. */
  readonly detectsFromMiuPerMl: Known<number>;
  readonly setting: Known<"medical" | "home">;
}

/** Everything the rules of any jurisdiction ask about one supply. Capsules are counted singly, days in the pharmacy's zone. */
export interface DispensingFacts {
  readonly channel: "online" | "counter";
  readonly prescription: {
    readonly inHand: "none" | "copy" | "original" | "electronic";
    readonly writtenOn: Known<Day>;
    readonly patientName: Known<string>;
    /** `slug: null`: it names the substance and no brand. */
    readonly preparation: Known<{ readonly slug: string | null; readonly strengthMg: Known<number> }>;
    readonly capsulesPerDay: Known<number>;
    readonly days: Known<number>;
    readonly totalCapsules: Known<number>;
    /** How often it may be supplied again after the first time, and after how many days each. */
    readonly repeats: Known<{ readonly times: number; readonly intervalDays: number | null }>;
    /** Capsules that other orders took from it. */
    readonly capsulesUsed: number;
    readonly consultation: Known<"first-in-person" | "first-remote" | "follow-up">;
    readonly isFirstCourse: Known<boolean>;
    readonly signed: Known<boolean>;
    /** Whether it shows the patient's address. */
    readonly showsAddress: Known<boolean>;
  };
  readonly prescriber: {
    readonly name: Known<string>;
    readonly registration: Known<string>;
    readonly type: Known<"dermatologist" | "specialist-team" | "general-practitioner" | "other">;
    readonly enrolled: Known<boolean>;
    readonly secondAgrees: Known<boolean>;
  };
  readonly patient: { readonly name: string; readonly birthDate: Day; readonly category: EffectiveCategory };
  readonly lines: readonly {
    readonly slug: string;
    readonly title: string;
    readonly strengthMg: number;
    readonly capsules: number;
  }[];
  /** Of the same person, over all prescriptions and accounts. */
  readonly otherSupplies: Known<readonly OtherSupply[]>;
  readonly pregnancyTest: Known<PregnancyTest>;
  readonly contraception: Known<"highly-effective" | "two-methods" | "one-method" | "none">;
  /** The first day of the contraception that is used. */
  readonly contraceptionSince: Known<Day>;
  readonly statementsCurrent: boolean;
  /** The consent or risk form that the jurisdiction asks for, signed by patient and prescriber. */
  readonly riskFormSigned: Known<boolean>;
  /** The authorisation of a safety programme for this supply, with its last day. */
  readonly authorisation: Known<{ readonly notAfter: Day }>;
  readonly inDeliveryArea: Known<boolean>;
}

export const capsulesAsked = ({ lines }: Pick<DispensingFacts, "lines">): number =>
  lines.reduce((sum, line) => sum + line.capsules, 0);
