import "server-only";
import { z } from "zod";
import { defineJob } from "../define";

const ofOrder = z.object({ orderNumber: z.string() });

/** Reads the payment from Stripe and applies what it finds. */
export const syncPayment = defineJob({ id: "sync-payment", payload: ofOrder, attemptsMax: 12 });

/** Charges the hold of an approved order. */
export const capturePayment = defineJob({ id: "capture-payment", payload: ofOrder, attemptsMax: 12 });

/** Gives the hold back, or closes the unpaid session, of an order that will not be supplied. */
export const releasePayment = defineJob({ id: "release-payment", payload: ofOrder, attemptsMax: 12 });

/** Applies a stored Stripe event. */
export const applyStripeEvent = defineJob({
  id: "apply-stripe-event",
  payload: z.object({ eventId: z.string() }),
  attemptsMax: 12,
});

/** Gives back the hold of a payment that belongs to no order, or to one that has another. */
export const voidStray = defineJob({
  id: "void-stray-payment",
  payload: z.object({ paymentIntentId: z.string() }),
  attemptsMax: 12,
});

/** Every minute: our record of all payments that may still move is held against Stripe's. */
export const comparePayments = defineJob({ id: "compare-payments", payload: z.object({}).loose(), attemptsMax: 1 });
