import "server-only";
import { perform } from "@/lib/commands/command";
import { receiveEventCommand } from "@/lib/commands/payment/receive-event";
import { worker } from "@/lib/domain/access/actor";
import { failureJson, json } from "./answer";
import { deps } from "./deps";
import { guarded } from "./guarded";
import { readLimited } from "./read-limited";

const bodyBytesMax = 1_000_000;

/** Verify, store, answer: nothing else happens while Stripe waits. */
export const takeStripeEvent = guarded(async (request: Request): Promise<Response> => {
  const live = deps();
  const refuse = () => failureJson(400, { code: "bad-event" });
  const signature = request.headers.get("stripe-signature");
  const raw = signature === null ? null : await readLimited(request, bodyBytesMax);
  if (signature === null || raw === null) return refuse();
  const event = live.payments.readEvent(raw, signature);
  if (!event.ok) return refuse();
  if (event.value.live !== live.settings.livePayments) return refuse();
  const stored = await perform(live, worker, receiveEventCommand, event.value);
  return stored.ok ? json(200, { received: true }) : refuse();
});
