import type Stripe from "stripe";
import { invalidParameter } from "../api-error";
import { newObjectId } from "../context";
import { nulls } from "../nulls";
import type { Params } from "../params";
import type { OrderedLine } from "../tables";

/** The lines of a new session: prices made on the spot (`price_data`), in one currency. */
export function readLines(params: Params): OrderedLine[] {
  const lines = params.rows("line_items").map((row) => readLine(params, row));
  const [first] = lines;
  if (!first) {
    throw invalidParameter("You must specify line_items in payment mode.", "line_items", "parameter_missing");
  }
  if (lines.some((line) => line.currency !== first.currency)) {
    throw invalidParameter("All prices on a Checkout Session must have the same currency.", "line_items");
  }
  return lines;
}

function readLine(params: Params, row: string): OrderedLine {
  const line = {
    id: newObjectId("li"),
    priceId: newObjectId("price"),
    productId: newObjectId("prod", 14),
    name: params.requiredText(`${row}[price_data][product_data][name]`),
    currency: params.requiredText(`${row}[price_data][currency]`).toLowerCase(),
    unitAmountMinor: params.requiredInteger(`${row}[price_data][unit_amount]`),
    quantity: params.requiredInteger(`${row}[quantity]`),
  };
  if (line.unitAmountMinor < 0 || line.quantity < 1) {
    throw invalidParameter(
      "This value must be greater than or equal to 1.",
      `${row}[quantity]`,
      "parameter_invalid_integer",
    );
  }
  return line;
}

export function lineItem(line: OrderedLine, created: number): Stripe.LineItem {
  const amountMinor = line.unitAmountMinor * line.quantity;
  return {
    id: line.id,
    object: "item",
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amountMinor,
    amount_tax: 0,
    amount_total: amountMinor,
    currency: line.currency,
    description: line.name,
    metadata: {},
    price: price(line, created),
    quantity: line.quantity,
  } satisfies Stripe.LineItem;
}

function price(line: OrderedLine, created: number): Stripe.Price {
  return {
    ...nulls("custom_unit_amount", "lookup_key", "nickname", "recurring", "tiers_mode", "transform_quantity"),
    id: line.priceId,
    object: "price",
    active: false,
    billing_scheme: "per_unit",
    created,
    currency: line.currency,
    livemode: false,
    metadata: {},
    product: line.productId,
    tax_behavior: "unspecified",
    type: "one_time",
    unit_amount: line.unitAmountMinor,
    // A decimal string on the wire; the SDK turns it into its own Decimal when it reads the answer.
    unit_amount_decimal: String(line.unitAmountMinor) as unknown as Stripe.Decimal,
  } satisfies Stripe.Price;
}
