import { invalidParameter } from "./api-error";
import type { Context } from "./context";
import { lineItems } from "./objects/session";

const tableOf = new Map([
  ["pi", "payment_intent"],
  ["ch", "charge"],
  ["re", "refund"],
  ["du", "dispute"],
] as const);

/** Puts whole objects in place of their ids along each dotted path (`payment_intent.latest_charge`, `data.latest_charge`). */
export function expand(context: Context, reply: object, paths: readonly string[]): object {
  return paths.reduce((answer: object, path) => along(context, answer, path.split("."), path), reply);
}

function along(context: Context, object: object, [key = "", ...rest]: readonly string[], path: string): object {
  const fields: Record<string, unknown> = { ...object };
  const held = Object.hasOwn(fields, key) ? fields[key] : includable(context, fields, key);
  const whole = (value: unknown): unknown => {
    const found = typeof value === "string" ? byId(context, value) : value;
    if (found === null) {
      return null;
    }
    if (typeof found !== "object") {
      throw invalidParameter(`This property cannot be expanded (${path}).`, "expand");
    }
    return rest.length > 0 ? along(context, found, rest, path) : found;
  };
  return { ...fields, [key]: Array.isArray(held) ? held.map(whole) : whole(held) };
}

function byId(context: Context, id: string): object | undefined {
  const table = [...tableOf].find(([prefix]) => id.startsWith(`${prefix}_`))?.[1];
  return table && context.store.get(table, id);
}

/** Lists that Stripe leaves out unless they are asked for. */
function includable(context: Context, fields: Record<string, unknown>, key: string): object | undefined {
  const id = String(fields.id);
  const list = (data: object[], url: string) => ({ object: "list", data, has_more: false, url });
  if (fields.object === "checkout.session" && key === "line_items") {
    return list(lineItems(context, id), `/v1/checkout/sessions/${id}/line_items`);
  }
  if (fields.object === "charge" && key === "refunds") {
    const refunds = context.store.all("refund").filter((refund) => refund.charge === id);
    return list(refunds.reverse(), `/v1/charges/${id}/refunds`);
  }
  return undefined;
}
