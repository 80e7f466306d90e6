import "server-only";
import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { movementReasons, quarantineCodes } from "@/lib/domain/stock/movement";
import { instant, oneOf, publicId } from "./columns";

/** Price, pack and availability of a medicine whose identity stands in content/medicines. Prices are paise with GST inside. */
export const catalogueItems = pgTable(
  "catalogue_items",
  {
    slug: text().primaryKey(),
    pricePaise: integer().notNull(),
    packCapsules: integer().notNull(),
    available: boolean().notNull(),
    /** Packs promised to open and paid orders, still on the shelf. */
    reservedPacks: integer().notNull().default(0),
    version: integer().notNull().default(1),
    updatedAt: instant().notNull(),
  },
  (table) => [
    check("catalogue_price_positive", sql`${table.pricePaise} > 0`),
    check("catalogue_pack_positive", sql`${table.packCapsules} > 0`),
    check("catalogue_reserved_never_negative", sql`${table.reservedPacks} >= 0`),
  ],
);

/** What stays of a batch number when zeros are left out and letters are taken for the digits they look like: for finding what may be mixed up. */
export const lookAlike = (key: AnyPgColumn | SQL) => sql`translate(${key}, 'ILSBZO0', '11582')`;

/** Packs of one batch on the shelf, as received from the maker. */
export const batches = pgTable(
  "batches",
  {
    id: publicId().primaryKey(),
    slug: text()
      .notNull()
      .references(() => catalogueItems.slug),
    /** As the pack prints it. */
    batchNumber: text().notNull(),
    /** As `batchKey()`: the same for every spelling of one batch. */
    numberKey: text().notNull().generatedAlwaysAs(sql`upper(regexp_replace("batch_number", '[^A-Za-z0-9]', '', 'g'))`),
    /** The number of a batch that differs in signs alone: whoever took this one in said that it is another. */
    apartFrom: text(),
    expiresOn: date({ mode: "string" }).notNull(),
    manufacturer: text().notNull(),
    receivedPacks: integer().notNull(),
    onHandPacks: integer().notNull(),
    receivedAt: instant().notNull(),
    /** Its last movement; null: none since it was received. */
    movedAt: instant(),
    /** In quarantine as a whole: counted, but neither offered nor dispensed. */
    quarantinedAt: instant(),
    quarantineCode: text({ enum: quarantineCodes }),
    quarantineNote: text(),
  },
  (table) => [
    check("batches_quarantine_says_why", sql`(${table.quarantinedAt} is null) = (${table.quarantineCode} is null)`),
    uniqueIndex("batches_number_once").on(table.slug, table.batchNumber),
    // Patterns too: a number is found by its beginning.
    index("batches_of_number").on(table.numberKey.op("text_pattern_ops")),
    index("batches_with_packs").on(table.slug, table.expiresOn).where(sql`${table.onHandPacks} > 0`),
    index("batches_last_moved").on(sql`coalesce(${table.movedAt}, ${table.receivedAt}) desc`, sql`${table.id} desc`),
    index("batches_like_number").on(lookAlike(table.numberKey)),
    check("batches_stock_never_negative", sql`${table.onHandPacks} >= 0`),
  ],
);

/** Why a batch's count changed. Append-only; the sum of a batch's movements is what it holds (triggers, migration "stock_ledger_guards"). */
export const stockMovements = pgTable(
  "stock_movements",
  {
    id: publicId().primaryKey(),
    batchId: publicId()
      .notNull()
      .references(() => batches.id),
    packs: integer().notNull(),
    reason: text({ enum: movementReasons }).notNull(),
    /** The coded reason: of a write-off, or of packs dispensed out of the order of expiry. */
    code: text(),
    note: text(),
    orderNumber: text(),
    actorId: publicId(),
    /** The request that a second person confirmed, where one was needed. Each is carried out once. */
    requestId: publicId(),
    at: instant().notNull(),
  },
  (table) => [
    index("stock_movements_of_batch").on(table.batchId, table.at),
    uniqueIndex("stock_movements_request_once").on(table.requestId),
    oneOf("stock_movements_reason_known", table.reason, movementReasons),
    check(
      "stock_movements_signed",
      sql`case when ${table.reason} = 'received' then ${table.packs} > 0 when ${table.reason} in ('dispensed', 'written-off') then ${table.packs} < 0 else true end`,
    ),
    check("stock_movements_write_off_says_why", sql`${table.reason} <> 'written-off' or ${table.code} is not null`),
  ],
);
