import "server-only";
import { dropOldAccountRows } from "@/db/repo/account";
import { dropOldFormReturns } from "@/db/repo/form-return";
import { dropOldKeys } from "@/db/repo/idempotency";
import { dropOldSearches, refreshTerms } from "@/db/repo/order-search";
import { ordersToCheck } from "@/db/repo/payment";
import { syncPayment } from "@/lib/jobs/definitions/payment-jobs";
import { enqueue } from "@/lib/jobs/enqueue";
import { log } from "@/lib/platform/log";
import type { JobDeps } from "../deps";
import { faultWords, JobFault } from "../job-fault";
import { queueScans } from "./scan-files";
import { sweepBlobs } from "./sweep-blobs";
import { sweepHolds } from "./sweep-holds";
import { sweepMoneyBack } from "./sweep-money-back";
import { sweepQuestions } from "./sweep-questions";

/** What is looked at each minute. One that fails does not keep the others from their turn. */
const parts: Readonly<Record<string, (deps: JobDeps, now: Date) => Promise<void>>> = {
  payments: checkPayments,
  questions: (deps) => sweepQuestions(deps),
  keys: ({ database }, now) => dropOldKeys(database, now),
  forms: ({ database }, now) => dropOldFormReturns(database, now),
  accounts: ({ database }, now) => dropOldAccountRows(database, now),
  holds: (deps) => sweepHolds(deps),
  scans: (deps) => queueScans(deps),
  moneyBack: (deps) => sweepMoneyBack(deps),
  search: keepSearchTrue,
  blobs: (deps, now) => sweepBlobs(deps, Math.floor(now.getTime() / 60_000)),
};

/** Asks after every payment whose clock ran out or whose events may have been lost, and throws away what nobody will ask for again. */
export async function handleSweep(deps: JobDeps): Promise<void> {
  const now = deps.clock.now();
  const faults: string[] = [];
  for (const [name, part] of Object.entries(parts)) {
    await part(deps, now).catch((error: unknown) => {
      log.error({ part: "worker", sweep: name, err: error }, "a part of the sweep failed");
      faults.push(`${name}: ${faultWords(error)}`);
    });
  }
  if (faults.length > 0) throw new JobFault(faults.join("; "));
}

const termsAtOnce = 500;
const termRunsMax = 20;

/** Makes orders findable whose words have changed, and forgets searches nobody will look at again. A search does the newest itself. */
async function keepSearchTrue({ database, searchKeys }: JobDeps, now: Date): Promise<void> {
  await dropOldSearches(database.read, now);
  for (let run = 0; run < termRunsMax; run++) {
    const made = await database.inTransaction((tx) => refreshTerms(tx, searchKeys, termsAtOnce));
    if (made < termsAtOnce) return;
  }
}

async function checkPayments({ database }: JobDeps, now: Date): Promise<void> {
  const orders = await ordersToCheck(database.read, now);
  await database.inTransaction(async (tx) => {
    for (const orderNumber of orders) await enqueue(tx, syncPayment, { orderNumber }, { key: `sync:${orderNumber}` });
  });
}
