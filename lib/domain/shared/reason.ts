/** One unmet condition in words for the person who meets it. `code` is stable; `field` names the input it belongs to, dotted (`address.pin`). */
export interface Reason {
  readonly code: string;
  readonly field?: string;
  readonly message: string;
}

/** Why a request was not carried out. Every variant maps to exactly one HTTP status (lib/entry/answer.ts). */
export type Refusal =
  | { readonly kind: "signed-out" }
  | { readonly kind: "forbidden" }
  | { readonly kind: "wrong-origin" }
  | { readonly kind: "not-found" }
  | RefusalWithReasons<"conflict">
  | RefusalWithReasons<"refused">
  | (RefusalWithReasons<"invalid-upload"> & { readonly status: 400 | 413 | 415 | 422 | 429 | 503 })
  | { readonly kind: "too-many"; readonly retryAfterSeconds: number; readonly message?: string }
  | { readonly kind: "unavailable"; readonly code: string; readonly message: string };

interface RefusalWithReasons<Kind extends string> {
  readonly kind: Kind;
  readonly code: string;
  readonly message: string;
  readonly reasons: readonly Reason[];
}

export const notFound: Refusal = { kind: "not-found" };
export const signedOut: Refusal = { kind: "signed-out" };
/** Another site's page asked, not ours. Says nothing of the account. */
export const wrongOrigin: Refusal = { kind: "wrong-origin" };
export const forbidden: Refusal = { kind: "forbidden" };

/** A request that was understood and may not be done as asked; carries every reason, never only the first. */
export function refused(code: string, message: string, reasons: readonly Reason[]): Refusal {
  return { kind: "refused", code, message, reasons };
}

/** The thing changed since the person last saw it. `reasons` say what changed. */
export function conflict(code: string, message: string, reasons: readonly Reason[] = [{ code, message }]): Refusal {
  return { kind: "conflict", code, message, reasons };
}
