import type { Database, Db } from "@/db/client";
import { colleagues, dropOldAccountRows, pharmacistsOnDuty, staffAccounts } from "@/db/repo/account";
import { auditPage } from "@/db/repo/audit";
import { batchesPage, batchesWithPacks, packsOnHand } from "@/db/repo/batch";
import { saleItems } from "@/db/repo/catalogue";
import { countOrdersOfCustomer, ordersOfCustomer, ordersOfPrescriptions } from "@/db/repo/customer-order";
import { dropOldFormReturns } from "@/db/repo/form-return";
import { holdsEnding, releasesToChase } from "@/db/repo/hold";
import { dropOldKeys } from "@/db/repo/idempotency";
import { dropOldSearches } from "@/db/repo/order-search";
import { ordersToCheck, remarkedEvents } from "@/db/repo/payment";
import { countPrescriptionsOf, prescriptionsOf } from "@/db/repo/prescription";
import { ordersAwaitingAnswer } from "@/db/repo/question";
import { refundsToChase } from "@/db/repo/refund";
import { blobsOfShard, namedBlobs, unscannedFiles } from "@/db/repo/stored-file";
import { busyCustomer } from "@/db/test-records";
import { dayIn } from "@/lib/domain/shared/calendar";
import { ordersOnAPage } from "@/lib/queries/account/orders";
import { prescriptionsOnAPage } from "@/lib/queries/account/prescriptions";

const dayMs = 86_400_000;
const before = (now: Date, days: number) => new Date(now.getTime() - days * dayMs);
const asDatabase = (db: Db) => ({ read: db }) as Database;

/** By what is looked at: everything that a page or the minute's sweep asks for it. */
export const growingReads: Readonly<Record<string, (db: Db, now: Date) => Promise<unknown>>> = {
  "payments: events of Stripe's with a problem": (db) => remarkedEvents(db, 50),
  "record: what was refused": (db) => auditPage(db, { outcome: "refused" }, 50),
  "record: one kind of event": (db) => auditPage(db, { event: "job.retried" }, 50),
  "stock: batches in use": (db, now) =>
    batchesPage(db, { movedSince: before(now, 90), slug: null, number: null }, 51, 0),
  "stock: batches of all time": (db) => batchesPage(db, { movedSince: null, slug: null, number: null }, 51, 0),
  "catalogue, with what lies on its shelves": async (db, now) => {
    await saleItems(db, dayIn("Asia/Kolkata", now));
    await packsOnHand(db);
    await batchesWithPacks(db, 3);
  },
  "staff by role": async (db) => {
    await colleagues(db);
    await staffAccounts(db);
    await pharmacistsOnDuty(db);
  },
  "sweep: orders to ask Stripe about": (db, now) => ordersToCheck(db, now),
  "sweep: holds that end": (db, now) => holdsEnding(db, now),
  "sweep: questions, refunds, releases, files to scan": async (db, now) => {
    await ordersAwaitingAnswer(db);
    await refundsToChase(db, now);
    await releasesToChase(db, now);
    await unscannedFiles(db, 1);
  },
  "sweep: what has run out": async (db, now) => {
    await dropOldAccountRows(asDatabase(db), now);
    await dropOldKeys(asDatabase(db), now);
    await dropOldFormReturns(asDatabase(db), now);
    await dropOldSearches(db, now);
  },
  "sweep: whether 500 blobs are named": (db) =>
    namedBlobs(
      db,
      "a",
      Array.from({ length: 500 }, (_, n) => `${String(n).padStart(31, "0")}a`),
    ),
  "sweep: blobs of one shard of 32": (db) => blobsOfShard(db, "a"),
  "/account/orders of one with 300": async (db) => {
    await countOrdersOfCustomer(db, busyCustomer);
    await ordersOfCustomer(db, busyCustomer, { limit: ordersOnAPage });
  },
  "/account/prescriptions of one with 300": async (db) => {
    await countPrescriptionsOf(db, busyCustomer);
    const found = await prescriptionsOf(db, busyCustomer, { limit: prescriptionsOnAPage });
    await ordersOfPrescriptions(
      db,
      busyCustomer,
      found.map(({ id }) => id),
    );
  },
};
