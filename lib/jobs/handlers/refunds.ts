import "server-only";
import type { PaymentDeps } from "@/lib/commands/payment/deps";
import { sendRefund } from "@/lib/commands/payment/send-refund";

/** A fault becomes a failed attempt; the worker tries again later, with growing pauses. */
export async function handleSendRefund(deps: PaymentDeps, { refundId }: { refundId: string }): Promise<void> {
  const result = await sendRefund(deps, refundId);
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.message}`);
}
