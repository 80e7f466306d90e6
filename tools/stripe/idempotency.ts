import { createHash } from "node:crypto";
import { ApiError } from "./api-error";
import { type Context, seconds } from "./context";
import type { Answer, SavedAnswer } from "./tables";

export interface KeyedRequest {
  readonly key: string | null;
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

const keyLengthMax = 255;

/** The saved answer for a key that has been used with the same request; null for a new key; an error for a key used otherwise. */
export function savedAnswer(context: Context, request: KeyedRequest): SavedAnswer | null {
  if (request.key === null) {
    return null;
  }
  if (request.key.length > keyLengthMax) {
    const message = `Idempotency keys must be at most ${keyLengthMax} characters.`;
    throw new ApiError(400, { type: "invalid_request_error", message }, false);
  }
  const saved = context.store.get("answer", request.key);
  if (saved && saved.fingerprint !== fingerprint(request)) {
    const message = `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${request.key}' if you meant to execute a different request.`;
    throw new ApiError(400, { type: "idempotency_error", message }, false);
  }
  return saved ?? null;
}

export function saveAnswer(context: Context, request: KeyedRequest, answer: Answer): void {
  if (request.key !== null) {
    const saved = { ...answer, id: request.key, fingerprint: fingerprint(request), savedAt: seconds(context.clock) };
    context.store.put("answer", saved);
  }
}

export function keyInUse(key: string): ApiError {
  const message = `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}.`;
  return new ApiError(409, { type: "idempotency_error", code: "idempotency_key_in_use", message }, false);
}

function fingerprint({ method, path, body }: KeyedRequest): string {
  return createHash("sha256").update(`${method} ${path}\n${body}`).digest("hex");
}
