import type { Jurisdiction } from "../dispensing/jurisdiction";
import type { Check } from "../dispensing/statements";
import type { Day } from "../shared/calendar";

/** Why a window has ended, told within the sentence of what follows from it. */
interface EndedWindow {
  readonly params: Exclude<DispensingReasons["out-of-window"], { ended: unknown }>;
  readonly ourPolicy?: true;
}

/** What the sentences of `content/words/en/reasons/dispensing.ts` are told, by code; null: nothing. */
export interface DispensingReasons {
  "original-required": { case: "request"; country: Jurisdiction } | { case: "rule" };
  "e-prescription-required": { case: "request"; country: Jurisdiction } | { case: "rule" };
  "online-supply-forbidden": { case: "request"; country: Jurisdiction } | { case: "rule" };
  "category-conflict": { case: "male" } | { case: "female"; age: number };
  "approval-refused": null;
  "decline-refused": null;
  "drug-mismatch": { case: "not-chosen" | "other"; title: string; because: string };
  "patient-under-12": { case: "rule"; years: number } | { case: "order" | "record" };
  "patient-under-13": { case: "rule"; years: number };
  "over-30-days": { days: number; typed: number; lasts: number; perDay: number };
  "out-of-window":
    | { case: "window"; lastDay: Day; who: string; days: number }
    | { case: "after-payment" | "before-hand-over"; ended: EndedWindow }
    | { case: "authorisation"; lastDay: Day }
    | { case: "specimen"; specimenDay: Day; days: number };
  "batch-unknown": { batch: string; known: string };
  "expiry-invalid": { case: "unreadable" | "ambiguous" | "too-far" | "long-past" | "out-of-date" };
  "own-order": null;
  "page-not-opened": { page: { readonly number: number; readonly name: string } };
  "quantity-inconsistent": { perDay: number; days: number; reckoned: number; total: number };
  "differs-from-earlier": { total: number };
  "hold-ended": { case: "approval" | "undo" };
  "check-applies": { check: Check };
  "check-open": { check: Check };
  "copy-written": null;
  "not-dispensed": null;
  "serial-differs": { serial: number; written: number };
  "registration-missing": null;
  "quantity-differs": { title: string; ordered: number; entered: number };
  "not-ordered": { slug: string };
  "expiry-differs": { batch: string; expiry: string };
  "batch-expired": { case: "shelf" | "parcel"; batch: string; expiresOn: string };
  "batch-short":
    | { case: "dispensing"; batch: string; packs: number }
    | { case: "write-off"; batchNumber: string; left: number };
  "category-not-confirmed": null;
  "already-decided": { case: "order"; decision: string } | { case: "prescription" };
  "category-origin-missing": null;
  "dispensing-refused": null;
  "reading-incomplete": null;
  "second-entry-missing": null;
  "transcription-missing": null;
  "reference-taken": { courier: string; reference: string; ending: string };
  "packs-returned": null;
  "no-prescription": null;
  "written-on-invalid": null;
  "written-in-future": null;
  "patient-mismatch": { case: "nobody" } | { case: "other"; named: string; patient: string };
  "patient-name-near": { named: string; patient: string };
  "patient-name-other-script": { named: string; patient: string };
  "preparation-not-stated": null;
  "strength-mismatch": { ordered: number; prescribed: number };
  "brand-not-named": { title: string };
  "prescriber-registration-missing": null;
  "prescriber-registration-form": { typed: string };
  "prescriber-type-not-stated": { who: string };
  "prescriber-not-eligible": { who: string };
  "prescriber-not-enrolled": null;
  "second-prescriber-missing": { years: number };
  "consultation-not-stated": null;
  "first-visit-remote": null;
  "delivery-not-stated": null;
  "no-member-state": null;
  "pregnancy-test-not-stated": { case: "refuse" | "attest" };
  "pregnancy-test-date": { testDay: Day; prescriptionDay: Day; days: number };
  "pregnancy-test-sensitivity-not-stated": { level: number };
  "pregnancy-test-insensitive": { found: number; level: number };
  "pregnancy-test-setting": { case: "always" | "first" };
  "contraception-missing": { asked: string };
  "contraception-weak": { asked: string };
  "contraception-not-stated": { case: "refuse" | "attest"; asked: string };
  "contraception-month-not-stated": null;
  "contraception-too-new": { sinceDay: Day };
  "other-supplies-unknown": null;
  "already-supplied": { covered: number; asked: number; days: number };
  "quantity-not-stated": null;
  "more-than-prescribed": { asked: number; total: number; used: number; left: number };
  "already-dispensed": null;
  "repeat-too-soon": { days: number; lastDay: Day };
  "risk-form-not-stated": { form: string };
  "risk-form-missing": { form: string };
  "authorisation-missing": null;
  "signature-not-stated": null;
  "signature-missing": null;
  "dose-not-stated": null;
  "patient-address-not-stated": null;
  "patient-address-missing": null;
}
