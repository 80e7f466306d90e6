import { conflict, type Refusal } from "../shared/reason";
import type { Delivery } from "./delivery";

/** So many times a day the mails of one order are sent again by hand: our policy, so that nobody is flooded. */
export const sendAgainMax = 3;
export const sendAgainWindowMs = 24 * 3_600_000;

/**
 * Why a mail is not sent again now; null = it is. What is still on its way would only come twice, and what was taken back must not go at all.
 * @param earlier when mails of this order were sent again by hand, within the window
 */
export function sendAgainRefusal(delivery: Delivery, earlier: readonly Date[], now: Date): Refusal | null {
  if (delivery.state === "withdrawn") return conflict("message-withdrawn");
  if (delivery.state !== "sent" && delivery.state !== "given-up" && delivery.state !== "nobody")
    return conflict("message-on-its-way");
  const oldest = earlier.toSorted((a, b) => a.getTime() - b.getTime()).at(-sendAgainMax);
  if (oldest === undefined) return null;
  const freeAt = oldest.getTime() + sendAgainWindowMs;
  return { kind: "too-many", retryAfterSeconds: Math.max(1, Math.ceil((freeAt - now.getTime()) / 1000)) };
}
