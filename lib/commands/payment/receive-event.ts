import "server-only";
import { z } from "zod";
import { storeEvent } from "@/db/repo/payment";
import type { StoredEvent } from "@/lib/integrations/payments/payments";
import { applyStripeEvent } from "@/lib/jobs/definitions/payment-jobs";
import { enqueue } from "@/lib/jobs/enqueue";
import { command, done, unchanged } from "../command";

const receiveEvent = z.custom<StoredEvent>((value) => typeof value === "object" && value !== null);

/** Stores a verified event and queues its job. The id is unique: a thousand deliveries are one. What it says is never trusted: Stripe is asked. */
export const receiveEventCommand = command({
  name: "payment.event-received",
  input: receiveEvent,
  subject: ({ id }) => ({ subjectKind: "payment", subjectId: id }),
  neverRefuses: true,
  async run({ tx, now }, event: StoredEvent) {
    const { id, type, createdAt, live, paymentIntentId, sessionId, payload } = event;
    const isNew = await storeEvent(tx, {
      id,
      type,
      createdAt,
      receivedAt: now,
      live,
      paymentIntentId,
      sessionId,
      payload,
    });
    if (!isNew) return unchanged(null);
    await enqueue(tx, applyStripeEvent, { eventId: id }, { key: `event:${id}` });
    return done(null, { event: "payment.event-received", subjectKind: "payment", subjectId: id, details: { type } });
  },
});
