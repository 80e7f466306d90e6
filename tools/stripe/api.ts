import type { IncomingHttpHeaders } from "node:http";
import { ApiError, authenticationError } from "./api-error";
import { apiVersion, type Context } from "./context";
import { expand } from "./expand";
import { commandedError } from "./faults";
import { saveAnswer, savedAnswer } from "./idempotency";
import { Params } from "./params";
import { routeOf } from "./routes";
import type { Answer } from "./tables";

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

export interface ApiAnswer {
  readonly status: number;
  readonly body: object;
  readonly headers: Record<string, string>;
}

/** Answers one request to `/v1/`: who asks, whether it was asked before, then the work and its saved answer in one commit. */
export function carryOut(context: Context, secretKey: string, request: ApiRequest, requestId: string): ApiAnswer {
  const key = request.method === "POST" ? (request.headers["idempotency-key"]?.toString() ?? null) : null;
  const keyed = { key, method: request.method, path: request.path, body: request.body };
  const headers = {
    "request-id": requestId,
    "stripe-version": apiVersion,
    ...(key === null ? {} : { "idempotency-key": key }),
  };
  try {
    authenticate(request, secretKey);
    const saved = savedAnswer(context, keyed);
    if (saved) {
      const replayed = { "idempotent-replayed": "true", "original-request": saved.requestId };
      return { status: saved.status, body: saved.body, headers: { ...headers, ...replayed } };
    }
    return context.store.commit(() => {
      const answer: Answer = { status: 200, body: work(context, request), requestId };
      saveAnswer(context, keyed, answer);
      return { ...answer, headers };
    });
  } catch (error) {
    if (!(error instanceof ApiError)) {
      throw error;
    }
    const answer: Answer = { status: error.status, body: { error: error.body }, requestId };
    if (error.remembered) {
      context.store.commit(() => saveAnswer(context, keyed, answer));
    }
    return { ...answer, headers };
  }
}

/** A 500 without any work that is kept under the request's key: as Stripe does with whatever answer came first. */
export function keptFailure(context: Context, request: ApiRequest, requestId: string): ApiAnswer {
  const key = request.headers["idempotency-key"]?.toString() ?? null;
  const answer: Answer = { status: 500, body: { error: commandedError(500) }, requestId };
  const { method, path, body } = request;
  context.store.commit(() => saveAnswer(context, { key, method, path, body }, answer));
  return { ...answer, headers: { "request-id": requestId, "stripe-version": apiVersion } };
}

function authenticate(request: ApiRequest, secretKey: string): void {
  const presented = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? null;
  if (presented !== secretKey) {
    throw authenticationError(presented);
  }
}

function work(context: Context, request: ApiRequest): object {
  const route = routeOf(request.method, request.path);
  if (!route) {
    const message = `Unrecognized request URL (${request.method}: ${request.path}). The sandbox may not know it; see tools/stripe/README.md.`;
    throw new ApiError(404, { type: "invalid_request_error", message }, false);
  }
  const params = new Params(request.method === "GET" ? request.query : request.body);
  const paths = params.list("expand");
  const reply = route.handler(context, params, route.ids);
  params.end();
  return expand(context, reply, paths);
}
