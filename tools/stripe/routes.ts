import type { Context } from "./context";
import { listPage } from "./lists";
import { account } from "./objects/account";
import { closeDispute, updateDispute } from "./objects/dispute";
import { cancelIntent, captureIntent, updateIntent } from "./objects/payment-intent";
import { createRefund } from "./objects/refund";
import { createSession, expireSession, listLineItems } from "./objects/session";
import type { Params } from "./params";

export type Handler = (context: Context, params: Params, ids: readonly string[]) => object;

type Shown = "checkout.session" | "payment_intent" | "charge" | "refund" | "dispute" | "event";

const one =
  (table: Shown): Handler =>
  (context, _params, [id = ""]) =>
    context.store.find(table, id);

/** Newest first; `filters` are fields that a caller may ask to equal a value. */
const many =
  (table: Shown, url: string, filters: readonly string[] = []): Handler =>
  (context, params) => {
    const asked = filters.map((name) => [name, params.text(name)] as const).filter(([, value]) => value !== null);
    const rows: readonly { id: string; created: number }[] = context.store.all(table);
    const fits = (row: object) =>
      asked.every(([name, value]) => Object.entries(row).some((field) => field[0] === name && field[1] === value));
    return listPage(params, url, rows.filter(fits).reverse());
  };

const routes: readonly (readonly [method: string, pattern: string, handler: Handler])[] = [
  ["GET", "/v1/account", account],
  ["POST", "/v1/checkout/sessions", createSession],
  ["GET", "/v1/checkout/sessions", many("checkout.session", "/v1/checkout/sessions", ["payment_intent", "status"])],
  ["GET", "/v1/checkout/sessions/:id", one("checkout.session")],
  ["GET", "/v1/checkout/sessions/:id/line_items", listLineItems],
  ["POST", "/v1/checkout/sessions/:id/expire", expireSession],
  ["GET", "/v1/payment_intents", many("payment_intent", "/v1/payment_intents")],
  ["GET", "/v1/payment_intents/:id", one("payment_intent")],
  ["POST", "/v1/payment_intents/:id", updateIntent],
  ["POST", "/v1/payment_intents/:id/capture", captureIntent],
  ["POST", "/v1/payment_intents/:id/cancel", cancelIntent],
  ["GET", "/v1/charges", many("charge", "/v1/charges", ["payment_intent"])],
  ["GET", "/v1/charges/:id", one("charge")],
  ["POST", "/v1/refunds", createRefund],
  ["GET", "/v1/refunds", many("refund", "/v1/refunds", ["payment_intent", "charge"])],
  ["GET", "/v1/refunds/:id", one("refund")],
  ["GET", "/v1/disputes", many("dispute", "/v1/disputes", ["payment_intent", "charge"])],
  ["GET", "/v1/disputes/:id", one("dispute")],
  ["POST", "/v1/disputes/:id", updateDispute],
  ["POST", "/v1/disputes/:id/close", closeDispute],
  ["GET", "/v1/events", many("event", "/v1/events", ["type"])],
  ["GET", "/v1/events/:id", one("event")],
];

const compiled = routes.map(([method, pattern, handler]) => ({
  method,
  handler,
  shape: new RegExp(`^${pattern.replaceAll(":id", "([^/]+)")}$`),
}));

export function routeOf(method: string, path: string): { handler: Handler; ids: readonly string[] } | null {
  for (const route of compiled) {
    const match = route.method === method ? route.shape.exec(path) : null;
    if (match) {
      return { handler: route.handler, ids: match.slice(1) };
    }
  }
  return null;
}
