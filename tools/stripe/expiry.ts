import { type Context, seconds } from "./context";
import { chargeOf } from "./objects/charge";
import { endIntent } from "./objects/payment-intent";
import { settleRefunds } from "./objects/refund";
import { endSession } from "./objects/session";

/** Stripe keeps an idempotency key for at least a day; here for exactly one. */
const answerSeconds = 24 * 60 * 60;

/** Does what the clock has made due: pay pages close, holds run out, refunds arrive or fail, old idempotency keys are forgotten. */
export function sweep(context: Context): void {
  const now = seconds(context.clock);
  context.store.commit(() => {
    for (const session of context.store.all("checkout.session")) {
      if (session.status === "open" && session.expires_at <= now) {
        endSession(context, session);
      }
    }
    for (const intent of context.store.all("payment_intent")) {
      const before =
        intent.status === "requires_capture"
          ? chargeOf(context, intent)?.payment_method_details?.card?.capture_before
          : undefined;
      if (before !== undefined && before <= now) {
        endIntent(context, intent, "automatic", "charge.expired");
      }
    }
    settleRefunds(context);
    for (const answer of context.store.all("answer")) {
      if (answer.savedAt + answerSeconds <= now) {
        context.store.drop("answer", answer.id);
      }
    }
  });
}
