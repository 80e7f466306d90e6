import "server-only";
import { ordersToCheck } from "@/db/read/payments-to-check";
import { dropOldAccountRows } from "@/db/store/account-leftovers";
import { dropOldFormReturns } from "@/db/store/form-returns";
import { dropOldKeys } from "@/db/store/idempotency";
import { syncPayment } from "@/lib/jobs/definitions/payment-jobs";
import { enqueue } from "@/lib/jobs/enqueue";
import type { JobDeps } from "../deps";
import { sweepBlobs } from "./sweep-blobs";
import { sweepHolds } from "./sweep-holds";
import { sweepQuestions } from "./sweep-questions";

/** Asks after every payment whose clock ran out or whose events may have been lost, and throws away what nobody will ask for again. */
export async function handleSweep(deps: JobDeps): Promise<void> {
  const now = deps.clock.now();
  const orders = await ordersToCheck(deps.database.read, now);
  await deps.database.inTransaction(async (tx) => {
    for (const orderNumber of orders) await enqueue(tx, syncPayment, { orderNumber }, { key: `sync:${orderNumber}` });
  });
  await dropOldKeys(deps.database, now);
  await dropOldFormReturns(deps.database, now);
  await dropOldAccountRows(deps.database, now);
  await sweepBlobs(deps, Math.floor(now.getTime() / 60_000));
  await sweepQuestions(deps);
  await sweepHolds(deps);
}
