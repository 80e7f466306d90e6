import "server-only";
import { t } from "@/content/words/answers";
import type { Refusal } from "@/lib/domain/shared/reason";

/** Nothing an API answers may be kept by anyone on the way. */
export const privateHeaders = { "Cache-Control": "no-store, private", Vary: "Cookie" };

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { ...privateHeaders, ...headers } });
}

/** The page a form goes to next. 303 so that the browser asks for it by GET. `path` is always one of ours. */
export function seeOther(path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { ...privateHeaders, Location: path, ...headers } });
}

export interface Spoken {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly reasons: readonly { readonly code: string; readonly field?: string; readonly message: string }[];
  readonly headers: Record<string, string>;
}

/** A refusal as HTTP says it. 404 tells nothing of what exists; every other carries all its reasons. */
export function speak(refusal: Refusal): Spoken {
  switch (refusal.kind) {
    case "signed-out":
      return plain(401, "signed-out", t("signInToGoOn"));
    case "forbidden":
      return plain(403, "forbidden", t("yourAccountMayNotDo"));
    case "wrong-origin":
      return plain(403, "wrong-origin", t("notSentFromOurPages"));
    case "not-found":
      return plain(404, "not-found", t("thereIsNothingHere"));
    case "conflict":
      return { status: 409, code: refusal.code, message: refusal.message, reasons: refusal.reasons, headers: {} };
    case "refused":
      return { status: 422, code: refusal.code, message: refusal.message, reasons: refusal.reasons, headers: {} };
    case "invalid-upload":
      return {
        status: refusal.status,
        code: refusal.code,
        message: refusal.message,
        reasons: refusal.reasons,
        headers: refusal.status === 429 || refusal.status === 503 ? { "Retry-After": "30" } : {},
      };
    case "too-many": {
      const minutes = Math.max(1, Math.ceil(refusal.retryAfterSeconds / 60));
      const spoken = plain(429, "too-many", refusal.message ?? t("tooManyAttemptsTryAgain", { minutes }));
      return { ...spoken, headers: { "Retry-After": String(refusal.retryAfterSeconds) } };
    }
    case "unavailable":
      return plain(503, refusal.code, refusal.message);
  }
}

const plain = (status: number, code: string, message: string): Spoken => ({
  status,
  code,
  message,
  reasons: [{ code, message }],
  headers: {},
});

export function refusalJson(refusal: Refusal): Response {
  const { status, code, message, reasons, headers } = speak(refusal);
  return json(status, { error: { code, message, reasons } }, headers);
}
