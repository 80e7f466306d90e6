import "server-only";
import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Tx } from "@/db/client";
import {
  claimKey,
  type KeyedRequest,
  keepAnswer,
  keepAnswerWithEffect,
  releaseKey,
  type StoredAnswer,
} from "@/db/repo/idempotency";
import type { CommandDeps } from "@/lib/commands/command";
import { refused } from "@/lib/domain/shared/reason";
import { failpoint } from "@/lib/platform/failpoint";
import { failureJson, privateHeaders, refusalJson } from "./answer";

/** The key of a request: the header, or the field a form carries. */
export function keyOf(request: Request, fields: Record<string, unknown>): string | null {
  const key = request.headers.get("idempotency-key") ?? fields.idempotencyKey;
  return typeof key === "string" && /^[\x21-\x7e]{8,128}$/.test(key) ? key : null;
}

/** Keeps the answer in the transaction of the effect it tells of. Throws when the key was taken over: the effect is rolled back. */
export type KeepAnswer = (tx: Tx, answer: StoredAnswer) => Promise<void>;

/** This request was so slow that a repeat took its key over. */
class KeyTakenOver extends Error {
  override readonly name = "KeyTakenOver";
}

/** Same key and same content: one effect, one answer, however many ask at once. The first runs; the others wait for its answer. */
export async function onceForKey(
  deps: CommandDeps,
  key: { readonly scope: string; readonly key: string; readonly content: unknown },
  run: (keep: KeepAnswer) => Promise<Response>,
): Promise<Response> {
  const requestHash = createHash("sha256").update(JSON.stringify(key.content)).digest("hex");
  const request: KeyedRequest = { scope: key.scope, key: key.key, requestHash, now: deps.clock.now() };
  for (let waited = 0; waited < 150; waited++) {
    const claim = await claimKey(deps.database, request);
    if (claim.kind === "first") {
      const first = await firstAnswer(deps, request, run);
      if (first !== null) return first;
    }
    if (claim.kind === "answered") return given(claim.answer);
    if (claim.kind === "other-request") {
      return refusalJson(refused("idempotency-key-reused", [{ code: "idempotency-key-reused" }]));
    }
    await pause(100);
  }
  return failureJson(409, { code: "still-running" });
}

/** @returns null when a repeat took the key over meanwhile: nothing was done here, and its answer is the one. */
async function firstAnswer(
  deps: CommandDeps,
  request: KeyedRequest,
  run: (keep: KeepAnswer) => Promise<Response>,
): Promise<Response | null> {
  // Harmless where the outcome of a COMMIT is unknown: an answer kept with its effect locks the row until that is decided, and stays.
  const release = () => releaseKey(deps.database, request);
  const keep: KeepAnswer = async (tx, answer) => {
    if (!(await keepAnswerWithEffect(tx, request, answer))) throw new KeyTakenOver();
  };
  let response: Response;
  try {
    response = await run(keep);
  } catch (error) {
    if (error instanceof KeyTakenOver) return null;
    await release().catch(() => undefined); // The lease runs out by itself.
    throw error;
  }
  if (response.status >= 500 || response.status === 401 || response.status === 429) {
    await release(); // Not an answer to keep: a repeat may try, and may be let in by then.
    return response;
  }
  const location = response.headers.get("location");
  const text = await response.clone().text();
  await failpoint("answer.made");
  await keepAnswer(deps.database, request, {
    status: response.status,
    body: text === "" ? null : { text },
    headers: location === null ? {} : { Location: location },
  });
  await failpoint("answer.kept");
  return response;
}

function given({ status, body, headers }: StoredAnswer): Response {
  return new Response(body?.text ?? null, {
    status,
    headers: { ...privateHeaders, ...(body === null ? {} : { "Content-Type": "application/json" }), ...headers },
  });
}
