import "server-only";
import { releasesToChase } from "@/db/repo/hold";
import { refundsToChase } from "@/db/repo/refund";
import type { CommandDeps } from "@/lib/commands/command";
import { releasePayment } from "@/lib/jobs/definitions/payment-jobs";
import { sendRefund } from "@/lib/jobs/definitions/refund-jobs";
import { enqueue } from "@/lib/jobs/enqueue";

/** How long an errand may be silent before it is asked for again: longer than the worker's own first tries take. */
const silenceMs = 10 * 60_000;

/** Asks again for every refund and every giving back of a hold that is not done: a job that gave up, or was lost, leaves no money behind. */
export async function sweepMoneyBack(deps: Pick<CommandDeps, "database" | "clock">): Promise<void> {
  const before = new Date(deps.clock.now().getTime() - silenceMs);
  const refunds = await refundsToChase(deps.database.read, before);
  const releases = await releasesToChase(deps.database.read, before);
  await deps.database.inTransaction(async (tx) => {
    for (const { id: refundId } of refunds) await enqueue(tx, sendRefund, { refundId }, { key: `refund:${refundId}` });
    for (const orderNumber of releases)
      await enqueue(tx, releasePayment, { orderNumber }, { key: `release:${orderNumber}` });
  });
}
