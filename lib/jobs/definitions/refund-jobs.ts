import "server-only";
import { z } from "zod";
import { defineJob } from "../define";

/** Tells Stripe of an approved refund, or asks what became of one that was sent. */
export const sendRefund = defineJob({
  id: "send-refund",
  payload: z.object({ refundId: z.string() }),
  attemptsMax: 12,
});
