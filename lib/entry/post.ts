import "server-only";
import { createHash, createHmac } from "node:crypto";
import { t } from "@/content/words/t";
import type { Tx } from "@/db/client";
import type { StoredAnswer } from "@/db/repo/idempotency";
import { currentActor } from "@/lib/auth/actor";
import { barredFrom, type Command, type Duty, perform } from "@/lib/commands/command";
import { type Actor, userIdOf } from "@/lib/domain/access/actor";
import { notFound, type Refusal, signedOut, wrongOrigin } from "@/lib/domain/shared/reason";
import { err, type Result } from "@/lib/domain/shared/result";
import { routes } from "@/lib/routes";
import { json, refusalJson, seeOther, toHttpError } from "./answer";
import { type Body, readBody } from "./body";
import { deps, type LiveDeps } from "./deps";
import { backToForm, keepForEndedSession } from "./form-return";
import { guarded } from "./guarded";
import { type KeepAnswer, keyOf, onceForKey } from "./idempotent";
import { isOwnOrigin, ownPath } from "./origin";

type Params = Record<string, string>;
type RouteContext = { readonly params: Promise<Params | undefined> };

export interface Sent {
  readonly fields: Record<string, unknown>;
  readonly params: Params;
  readonly request: Request;
  /** Another for each request, but the same for a repeat under its Idempotency-Key. */
  readonly requestId: string;
}

/** Handed to `perform()`: keeps the answer for a repeat in the transaction of the effect. Missing where nothing is to be kept. */
export type Keep<Value> = (tx: Tx, value: Value) => Promise<void>;

type Run<Value> = (
  deps: LiveDeps,
  actor: Actor,
  sent: Sent,
  keep: Keep<Value> | undefined,
) => Promise<Result<Value, Refusal>>;

/** How an outcome is told. */
export interface Wording<Value> {
  readonly status?: number;
  readonly answer: (value: Value) => unknown;
  /** Where a form goes next. A `returnTo` field of the form wins when it is a path of ours. */
  readonly next: (value: Value, sent: Sent) => string;
  /** The page whose form this is: a refused form goes back there with its reasons and what was typed. */
  readonly back: (sent: Sent) => string;
  readonly headers?: (value: Value) => Record<string, string>;
  /** In place of `answer` and `next`, for JSON and forms alike: an answer that is neither, like a file. Needs `keyed: false`. */
  readonly respond?: (live: LiveDeps, value: Value) => Promise<Result<Response, Refusal>>;
  /** What of a form is kept for the account whose session ran out meanwhile. Nothing of anybody's health. */
  readonly keepForSignIn?: (fields: Sent["fields"]) => Record<string, unknown> | undefined;
  /** What visitors may do, too. Everything else is answered with 401 before what was sent is looked at. */
  readonly visitors?: true;
  /** False where the effect is the cookie of this very answer: an answer kept for a repeat would lack it. */
  readonly keyed?: false;
}

/** The route of one command: the body's fields and the address's parameters are its input; the address wins. */
export function commandRoute<Input, Value>(command: Command<Input, Value>, wording: Wording<NoInfer<Value>>) {
  const run: Run<Value> = async (live, actor, sent, keep) => {
    const outcome = await perform(live, actor, command, { ...sent.fields, ...sent.params }, sent.requestId, keep);
    return !outcome.ok && blamesAddress(outcome.error, sent.params) ? err(notFound) : outcome;
  };
  return postRoute(run, wording, command.duty);
}

/** An id in the address that could not be one of ours: answered like one that never was. */
function blamesAddress(refusal: Refusal, params: Params): boolean {
  if (refusal.kind !== "refused" || refusal.code !== "input-invalid") return false;
  return refusal.reasons.some(({ field }) => field !== undefined && Object.hasOwn(params, field));
}

/**
 * Every change a person makes is one of these: JSON in, JSON out; a plain form in, 303 out. Origin, body, actor, idempotency and the words of
 * a refusal are handled here once; the route says which command.
 */
export function postRoute<Value>(run: Run<Value>, wording: Wording<NoInfer<Value>>, duty?: Duty) {
  return guarded(async function post(request: Request, context: RouteContext): Promise<Response> {
    const live = deps();
    if (!isOwnOrigin(request.headers, live.env.appUrl)) return refusalJson(wrongOrigin);
    const actor = await currentActor();
    if (actor.kind === "customer" && isPanels(request)) return refusalJson(notFound);
    const body = await readBody(request);
    if (!body.ok) return refusalJson(barredFrom(duty, actor) ?? body.error);
    const params = (await context.params) ?? {}; // Next gives none to an address without parameters.
    if (!Object.values(params).every(couldBeId)) return refusalJson(notFound);
    const sent: Sent = { fields: body.value.fields, params, request, requestId: live.newId() };
    const answer = (named: Sent, keep?: KeepAnswer) => carryOut(run, wording, live, actor, body.value, named, keep);
    const key = wording.keyed === false ? null : keyOf(request, sent.fields);
    const scope = scopeOf(actor);
    if (key === null || scope === null) return answer(sent);
    // Keyed by our secret, because a body may hold a password and the hash of this is stored.
    const content = createHmac("sha256", live.env.authSecret)
      .update(JSON.stringify([new URL(request.url).pathname, sent.fields]))
      .digest("hex");
    // A repeat bears the name of the first: a command that took effect before its answer was lost can be recognised.
    const requestId = createHash("sha256")
      .update(JSON.stringify([scope, key, content]))
      .digest("hex")
      .slice(0, 32);
    return onceForKey(live, { scope, key, content }, (keep) => answer({ ...sent, requestId }, keep));
  });
}

/** An address of the panel: to a customer it does not exist, whatever they send, so nothing they sent is looked at. */
const isPanels = (request: Request) => new URL(request.url).pathname.startsWith("/api/admin/");

/** Ids of ours, and the numbers of jobs. */
const couldBeId = (text: string) => /^[0-9a-z-]{1,64}$/.test(text);

/** Whose key it is. A visitor without a basket has no name of their own yet, and the answer that gives them one cannot be kept for a repeat. */
function scopeOf(actor: Actor): string | null {
  const userId = userIdOf(actor);
  if (userId !== null) return `user:${userId}`;
  return actor.kind === "visitor" && actor.visitorHash !== null ? `visitor:${actor.visitorHash}` : null;
}

async function carryOut<Value>(
  run: Run<Value>,
  wording: Wording<Value>,
  live: LiveDeps,
  actor: Actor,
  body: Body,
  sent: Sent,
  keepAnswer?: KeepAnswer,
): Promise<Response> {
  const isKnown = wording.visitors === true || actor.kind !== "visitor";
  const keep: Keep<Value> | undefined =
    keepAnswer && ((tx, value) => keepAnswer(tx, toKeep(wording, body.kind, value, sent)));
  const outcome = isKnown ? await run(live, actor, sent, keep) : err(signedOut);
  const refuse = (refusal: Refusal) =>
    body.kind === "json" ? refusalJson(refusal) : formRefusal(wording, live, refusal, sent);
  if (!outcome.ok) return refuse(outcome.error);
  const { value } = outcome;
  if (wording.respond !== undefined) {
    const response = await wording.respond(live, value);
    return response.ok ? response.value : refuse(response.error);
  }
  const headers = wording.headers?.(value) ?? {};
  if (body.kind === "json") return json(wording.status ?? 200, wording.answer(value), headers);
  return seeOther(nextOf(wording, value, sent), headers);
}

const nextOf = <Value>(wording: Wording<Value>, value: Value, sent: Sent) =>
  ownPath(sent.fields.returnTo) ?? wording.next(value, sent);

/** What a repeat is answered: the same, without the cookies that only the first answer sets. */
function toKeep<Value>(wording: Wording<Value>, kind: Body["kind"], value: Value, sent: Sent): StoredAnswer {
  if (kind === "form") return { status: 303, body: null, headers: { Location: nextOf(wording, value, sent) } };
  return { status: wording.status ?? 200, body: { text: JSON.stringify(wording.answer(value)) }, headers: {} };
}

async function formRefusal<Value>(
  wording: Wording<Value>,
  live: LiveDeps,
  refusal: Refusal,
  sent: Sent,
): Promise<Response> {
  if (refusal.kind === "signed-out") {
    const path = wording.back(sent);
    const kept = wording.keepForSignIn?.(sent.fields);
    const id = kept === undefined ? null : await keepForEndedSession(live, t("answers.signedOutUnsaved"), kept);
    return seeOther(routes.signIn(id === null ? path : `${path}?refused=${id}`));
  }
  if (refusal.kind === "not-found") return refusalJson(refusal);
  return backToForm(live, wording.back(sent), toHttpError(refusal), sent.fields);
}
