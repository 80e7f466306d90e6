import "server-only";
import Stripe from "stripe";
import { z } from "zod";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Clock } from "@/lib/platform/clock";
import type { EventFault, StoredEvent } from "./payments";

/** How old a signature may be before it counts as replayed: Stripe's own default. */
const toleranceSeconds = 300;

/** Stripe's ids and names of events: plain letters, never long. */
const plain = z.string().regex(/^[\x21-\x7e]{1,255}$/);

const reference = z.union([plain, z.object({ id: plain }).transform(({ id }) => id)]).nullish();

/** As much of an event as is read here; which payment and which pay page it is about. */
const eventShape = z.object({
  id: plain,
  object: z.literal("event"),
  type: plain,
  created: z.int().min(0).max(4_102_444_800), // the year 2100
  livemode: z.boolean(),
  /** Of another account, connected to ours: we have none. */
  account: z.null().optional(),
  data: z.object({
    object: z.object({ id: plain.nullish(), object: plain.nullish(), payment_intent: reference }),
  }),
});

/**
 * Verifies `signature` over the raw body (never a re-serialised one) and reads the event. The age is judged by `clock`:
 * the demo's sandbox signs with the same moved clock, and the SDK alone would ask the machine's. During a rotation
 * Stripe signs with both secrets in one header, so knowing either is enough.
 */
export function readSignedEvent(
  rawBody: string | Buffer,
  signature: string,
  secret: string,
  clock: Clock,
): Result<StoredEvent, EventFault> {
  let payload: unknown;
  try {
    const receivedAtMs = clock.now().getTime();
    payload = Stripe.webhooks.constructEvent(rawBody, signature, secret, toleranceSeconds, undefined, receivedAtMs);
  } catch (error) {
    const isForged = error instanceof Stripe.errors.StripeSignatureVerificationError;
    return err({ kind: isForged ? "bad-signature" : "malformed" });
  }
  const read = eventShape.safeParse(payload);
  // The event is kept whole, and no column keeps a NUL.
  if (!read.success || rawBody.includes("\\u0000")) {
    return err({ kind: "malformed" });
  }
  const { id, type, created, livemode, data } = read.data;
  const about = data.object;
  return ok({
    id,
    type,
    createdAt: new Date(created * 1000),
    live: livemode,
    paymentIntentId: (about.object === "payment_intent" ? about.id : about.payment_intent) ?? null,
    sessionId: about.object === "checkout.session" ? (about.id ?? null) : null,
    payload,
  });
}
