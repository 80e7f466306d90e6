import type Stripe from "stripe";
import { apiVersion, type Context, newObjectId, seconds } from "../context";

/** The types of event the sandbox sends. */
export type EventType =
  | `charge.${"captured" | "expired" | "failed" | "refunded" | "succeeded"}`
  | `checkout.session.${"completed" | "expired"}`
  | `payment_intent.${"amount_capturable_updated" | "canceled" | "created" | "payment_failed" | "requires_action" | "succeeded"}`
  | `charge.dispute.${"closed" | "created" | "funds_reinstated" | "funds_withdrawn"}`
  | "charge.refund.updated"
  | `refund.${"created" | "failed" | "updated"}`;

/** Records that something happened, with the object as it is now, and queues its delivery in the same commit. */
export function emit(context: Context, type: EventType, object: Stripe.Event.Data.Object): void {
  const event = {
    id: newObjectId("evt"),
    object: "event",
    api_version: apiVersion,
    created: seconds(context.clock),
    data: { object: structuredClone(object) },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
  } satisfies Stripe.EventBase;
  // The SDK's union ties each type to its object; the callers here pair them by hand, and the tests read them back.
  context.store.put("event", event as Stripe.Event);
  context.store.put("delivery", { id: event.id, state: "new", attempts: 0, dueAtMs: 0, lastStatus: null });
}
