import "server-only";
import { type Command, perform } from "@/lib/commands/command";
import { currentActor } from "@/lib/auth/actor";
import { type Actor, userIdOf } from "@/lib/domain/access/actor";
import type { Refusal } from "@/lib/domain/shared/reason";
import type { Result } from "@/lib/domain/shared/result";
import { json, refusalJson, seeOther, speak } from "./answer";
import { type Body, readBody } from "./body";
import { deps, type LiveDeps } from "./deps";
import { backToForm } from "./form-return";
import { keyOf, onceForKey } from "./idempotent";
import { isOwnOrigin, ownPath } from "./origin";

type Params = Record<string, string>;
type RouteContext = { readonly params: Promise<Params> };

export interface Sent {
  readonly fields: Record<string, unknown>;
  readonly params: Params;
  readonly request: Request;
  readonly requestId: string;
}

export interface PostOptions<Value> {
  /** Carries the request out. Most routes use `byCommand`. */
  readonly run: (deps: LiveDeps, actor: Actor, sent: Sent) => Promise<Result<Value, Refusal>>;
  readonly status?: number;
  readonly answer: (value: NoInfer<Value>) => unknown;
  /** Where a form goes next. A `returnTo` field of the form wins when it is a path of ours. */
  readonly next: (value: NoInfer<Value>, sent: Sent) => string;
  /** The page whose form this is: a refused form goes back there with its reasons and what was typed. */
  readonly back: (sent: Sent) => string;
  readonly headers?: (value: NoInfer<Value>) => Record<string, string>;
}

/** Runs one command with the body's fields and the address's parameters as its input; the address wins. */
export function byCommand<Input, Value>(command: Command<Input, Value>) {
  return (live: LiveDeps, actor: Actor, sent: Sent) => perform(live, actor, command, { ...sent.fields, ...sent.params }, sent.requestId);
}

/**
 * Every change a person makes is one of these: JSON in, JSON out; a plain form in, 303 out. Origin, body, actor, idempotency and the words of
 * a refusal are handled here once; the route says which command.
 */
export function postRoute<Value>(options: PostOptions<Value>) {
  return async function POST(request: Request, context: RouteContext): Promise<Response> {
    const live = deps();
    if (!isOwnOrigin(request.headers, live.env.appUrl)) return refusalJson({ kind: "forbidden" });
    const body = await readBody(request);
    if (!body.ok) return refusalJson(body.error);
    const actor = await currentActor();
    const sent: Sent = { fields: body.value.fields, params: await context.params, request, requestId: live.newId() };
    const run = () => carryOut(options, live, actor, body.value, sent);
    const key = keyOf(request, sent.fields);
    const scope = scopeOf(actor, request);
    if (key === null || scope === null) return run();
    return onceForKey(live, { scope, key, content: [new URL(request.url).pathname, sent.fields] }, run);
  };
}

function scopeOf(actor: Actor, request: Request): string | null {
  const userId = userIdOf(actor);
  if (userId !== null) return `user:${userId}`;
  if (actor.kind === "visitor" && actor.visitorHash !== null) return `visitor:${actor.visitorHash}`;
  return `address:${request.headers.get("x-client-address") ?? "unknown"}`;
}

async function carryOut<Value>(options: PostOptions<Value>, live: LiveDeps, actor: Actor, body: Body, sent: Sent): Promise<Response> {
  const outcome = await options.run(live, actor, sent);
  if (!outcome.ok) return body.kind === "json" ? refusalJson(outcome.error) : formRefusal(options, live, outcome.error, sent);
  const headers = options.headers?.(outcome.value) ?? {};
  if (body.kind === "json") return json(options.status ?? 200, options.answer(outcome.value), headers);
  return seeOther(ownPath(sent.fields.returnTo) ?? options.next(outcome.value, sent), headers);
}

async function formRefusal<Value>(options: PostOptions<Value>, live: LiveDeps, refusal: Refusal, sent: Sent): Promise<Response> {
  if (refusal.kind === "signed-out") return seeOther(`/sign-in?returnTo=${encodeURIComponent(options.back(sent))}`);
  if (refusal.kind === "not-found") return refusalJson(refusal);
  return backToForm(live, options.back(sent), speak(refusal), sent.fields);
}
