import type { Coded } from "../shared/coded";
import type { Basis } from "./basis";

/**
 * What rules ask, and what people state by approving or dispensing: what each sentence of `content/words/en/statements.ts` is told; null: nothing.
 */
export interface StatementParams {
  prescription: null;
  "original-in-hand": null;
  "electronic-in-hand": null;
  "not-at-a-distance": null;
  dated: null;
  "names-patient": null;
  signed: null;
  "dose-stated": null;
  "shows-address": null;
  "exact-preparation": null;
  "statements-current": null;
  "form-signed": { form: string };
  authorised: null;
  "age-from": { years: number };
  "prescriber-named": null;
  "registration-stated": null;
  "prescribed-by": { who: string };
  "first-prescribed-by": { who: string };
  "prescriber-enrolled": null;
  "second-prescriber": { years: number };
  "first-visit": null;
  "delivery-area": { within: string };
  "member-state": null;
  "test-negative": null;
  "test-before-prescription": { days: number };
  "test-sensitivity": { level: number };
  "medical-setting": null;
  "first-in-medical-setting": null;
  contraception: { asked: string };
  "contraception-month": null;
  "days-at-once": { days: number; whom: string };
  "days-in-hand": { days: number };
  "not-more-than-written": null;
  "no-repeats": null;
  "repeat-interval": null;
  window: { days: number; who: string };
  "window-from-specimen": { days: number };
  "preparation-not-stated": null;
  "prescriber-type-not-stated": { who: string };
  "consultation-not-stated": null;
  "delivery-not-stated": null;
  "pregnancy-test-not-stated": null;
  "pregnancy-test-sensitivity-not-stated": { level: number };
  "contraception-not-stated": { asked: string };
  "contraception-month-not-stated": null;
  "risk-form-not-stated": { form: string };
  "signature-not-stated": null;
  "patient-address-not-stated": null;
  document: null;
  dose: null;
  contraindications: { who: string };
  category: { said: string };
  pack: null;
  counselling: null;
  "rules-again": null;
  batches: null;
  charge: null;
}

export type StatementCode = keyof StatementParams;
export type Statement = Coded<StatementParams>;

/** `computed`: the shop has proved it or judges it by what was typed. `asked`: only a person can say it. */
export type CheckKind = "computed" | "asked";

/** One statement that an approval or a dispensing rests on, true for this patient. */
export interface Stated {
  /** A policy's rule without its country, or one of our own list. */
  readonly id: string;
  /** Asked: the end of "By approving you say that …". Computed: what is judged. */
  readonly says: Statement;
  /** The rule that asks for it and what that rests on; null: our own list. */
  readonly rule: { readonly id: string; readonly basis: Basis; readonly source: string } | null;
}

/** What an approval or a dispensing rests on: one statement, or several that are asked for together and kept each by itself. */
export interface Check {
  /** Names every statement in it, so that an answer is only ever to what was read. Without a dot: forms name a field by it. */
  readonly id: string;
  readonly kind: CheckKind;
  readonly statements: readonly Stated[];
}
