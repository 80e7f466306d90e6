import type { ReasonParams } from "../reasons/params";
import type { Bare, Coded } from "./coded";

export type ReasonCode = keyof ReasonParams;

/**
 * One unmet condition: a stable code, and what its sentence tells. `field` names the input it belongs to, dotted (`address.pin`). The words are written
 * where a person is answered (content/words/reasons.ts).
 */
export type ReasonOf<Code extends ReasonCode> = Coded<ReasonParams, Code> & {
  readonly field?: string;
  /** The rule is the pharmacy's own, and whoever reads the reason is told so. */
  readonly ourPolicy?: true;
};
export type Reason = ReasonOf<ReasonCode>;

/** A code alone, where its sentence tells nothing else; else the whole reason. */
type Why = Bare<ReasonParams> | Reason;

const reasonOf = (why: Why): Reason => (typeof why === "string" ? ({ code: why } as Reason) : why);

/** Why a request was not carried out. Every variant maps to exactly one HTTP status (lib/entry/answer.ts). */
export type Refusal =
  | { readonly kind: "signed-out" }
  | { readonly kind: "forbidden" }
  | { readonly kind: "wrong-origin" }
  | { readonly kind: "not-found" }
  | RefusalWithReasons<"conflict">
  | RefusalWithReasons<"refused">
  | (RefusalWithReasons<"invalid-upload"> & { readonly status: 400 | 413 | 415 | 422 | 429 | 503 })
  | { readonly kind: "too-many"; readonly retryAfterSeconds: number; readonly what?: "mails" | "passwords" }
  | { readonly kind: "unavailable"; readonly code: ReasonCode; readonly says: Reason };

interface RefusalWithReasons<Kind> {
  readonly kind: Kind;
  readonly code: ReasonCode;
  /** Whose sentence stands above the reasons; usually that of the code itself. */
  readonly says: Reason;
  readonly reasons: readonly Reason[];
}

export const notFound: Refusal = { kind: "not-found" };
export const signedOut: Refusal = { kind: "signed-out" };
/** Another site's page asked, not ours. Says nothing of the account. */
export const wrongOrigin: Refusal = { kind: "wrong-origin" };
export const forbidden: Refusal = { kind: "forbidden" };

/** A request that was understood and may not be done as asked; carries every reason, never only the first. */
export function refused(why: Why, reasons: readonly Reason[], says: Why = why): Refusal {
  return { kind: "refused", code: reasonOf(why).code, says: reasonOf(says), reasons };
}

/** The thing changed since the person last saw it. `reasons` say what changed. */
export function conflict(why: Why, reasons: readonly Reason[] = [reasonOf(why)]): Refusal {
  return { kind: "conflict", code: reasonOf(why).code, says: reasonOf(why), reasons };
}

/** What is not there at the moment. */
export function unavailable(why: Why): Refusal {
  return { kind: "unavailable", code: reasonOf(why).code, says: reasonOf(why) };
}
