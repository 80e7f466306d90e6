import type { Database, Db } from "@/db/client";
import { auditPage } from "@/db/read/audit";
import { countOrdersOfCustomer, ordersOfCustomer, ordersOfPrescriptions } from "@/db/read/customer-orders";
import { colleagues } from "@/db/read/desk";
import { holdsEnding } from "@/db/read/holds-ending";
import { blobsOfShard, namedBlobs } from "@/db/read/named-blobs";
import { ordersToCheck } from "@/db/read/payments-to-check";
import { countPrescriptionsOf, prescriptionsOf } from "@/db/read/prescriptions";
import { ordersAwaitingAnswer } from "@/db/read/questions";
import { remarkedEvents } from "@/db/read/remarked-events";
import { batchesPage, batchesWithPacks, packsOnHand } from "@/db/read/stock-ledger";
import { unscannedFiles } from "@/db/read/unscanned-files";
import { dropOldAccountRows } from "@/db/store/account-leftovers";
import { staffAccounts } from "@/db/store/accounts";
import { pharmacistsOnDuty } from "@/db/store/customers";
import { dropOldFormReturns } from "@/db/store/form-returns";
import { releasesToChase } from "@/db/store/hold-releases";
import { dropOldKeys } from "@/db/store/idempotency";
import { dropOldSearches } from "@/db/store/order-search";
import { refundsToChase } from "@/db/store/refunds";
import { saleItems } from "@/db/store/stock";
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
