import "server-only";
import { reasonWords, type SpokenReason, spoken } from "@/content/words/reasons";
import type { Reason, Refusal } from "@/lib/domain/shared/reason";

/** Nothing an API answers may be kept by anyone on the way. */
export const privateHeaders = { "Cache-Control": "no-store, private", Vary: "Cookie" };

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { ...privateHeaders, ...headers } });
}

/** The page a form goes to next. 303 so that the browser asks for it by GET. `path` is always one of ours. */
export function seeOther(path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { ...privateHeaders, Location: path, ...headers } });
}

export interface HttpError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly reasons: readonly SpokenReason[];
  readonly headers: Record<string, string>;
}

/** A refusal as HTTP says it, in words. 404 tells nothing of what exists; every other carries all its reasons. */
export function toHttpError(refusal: Refusal): HttpError {
  switch (refusal.kind) {
    case "signed-out":
      return bare(401, { code: "signed-out", params: { case: "request" } });
    case "forbidden":
      return bare(403, { code: "forbidden" });
    case "wrong-origin":
      return bare(403, { code: "wrong-origin" });
    case "not-found":
      return bare(404, { code: "not-found" });
    case "conflict":
      return withReasons(409, refusal);
    case "refused":
      return withReasons(422, refusal);
    case "invalid-upload": {
      const { status } = refusal;
      return {
        ...withReasons(status, refusal),
        headers: status === 429 || status === 503 ? { "Retry-After": "30" } : {},
      };
    }
    case "too-many": {
      const { retryAfterSeconds, what } = refusal;
      const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60));
      const params = what === "mails" ? ({ case: what } as const) : ({ case: what ?? "attempts", minutes } as const);
      return { ...bare(429, { code: "too-many", params }), headers: { "Retry-After": String(retryAfterSeconds) } };
    }
    case "unavailable":
      return bare(503, refusal.says);
  }
}

const bare = (status: number, reason: Reason): HttpError => ({
  status,
  code: reason.code,
  message: reasonWords(reason),
  reasons: [spoken(reason)],
  headers: {},
});

/** A fault or a failure that no command answers: the sentence alone. */
export const failureJson = (status: number, reason: Reason): Response =>
  json(status, { error: { code: reason.code, message: reasonWords(reason), reasons: [] } });

const withReasons = (
  status: number,
  { code, says, reasons }: { readonly code: string; readonly says: Reason; readonly reasons: readonly Reason[] },
): HttpError => ({ status, code, message: reasonWords(says), reasons: reasons.map(spoken), headers: {} });

export function refusalJson(refusal: Refusal): Response {
  const { status, code, message, reasons, headers } = toHttpError(refusal);
  return json(status, { error: { code, message, reasons } }, headers);
}
