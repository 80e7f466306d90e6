import "server-only";
import { sql } from "drizzle-orm";
import { bigint, check, date, index, integer, jsonb, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { batches } from "./catalogue";
import { instant, publicId } from "./columns";
import { orders } from "./orders";
import { users } from "./people";

/** The register of rule 65(3): serials without a gap, taken from registerBooks under its row lock. */
export const registerBooks = pgTable("register_books", {
  book: text().primaryKey(),
  nextSerial: bigint({ mode: "number" }).notNull(),
});

export const registerEntries = pgTable(
  "register_entries",
  {
    book: text().notNull(),
    serial: bigint({ mode: "number" }).notNull(),
    orderNumber: publicId()
      .notNull()
      .unique("register_entries_order_once")
      .references(() => orders.orderNumber),
    suppliedAt: instant().notNull(),
    prescriberName: text().notNull(),
    prescriberRegistration: text().notNull(),
    prescriberAddress: text(),
    prescriptionWrittenOn: date({ mode: "string" }).notNull(),
    patientName: text().notNull(),
    patientAddress: text().notNull(),
    pharmacistId: publicId()
      .notNull()
      .references(() => users.id),
    pharmacistName: text().notNull(),
    pharmacistRegistration: text().notNull(),
    sellerName: text().notNull(),
    sellerLicence: text().notNull(),
    policyVersion: text().notNull(),
    /** The answers of the dispensing pharmacist to the checks of dispensing, by their ids. */
    checks: jsonb().$type<Record<string, string>>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.book, table.serial] }),
    // What refers to a serial together with its order (copy_endorsements) needs the pair to be unique.
    unique("register_entries_serial_of_order").on(table.orderNumber, table.serial),
  ],
);

export const registerLines = pgTable(
  "register_lines",
  {
    orderNumber: publicId()
      .notNull()
      .references(() => registerEntries.orderNumber),
    batchId: publicId()
      .notNull()
      .references(() => batches.id),
    slug: text().notNull(),
    drug: text().notNull(),
    packs: integer().notNull(),
    capsules: integer().notNull(),
    manufacturer: text().notNull(),
    batchNumber: text().notNull(),
    expiresOn: date({ mode: "string" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orderNumber, table.batchId] }),
    index("register_lines_of_batch").on(table.batchId),
    check("register_lines_packs_positive", sql`${table.packs} > 0`),
  ],
);

export const handOvers = pgTable("hand_overs", {
  orderNumber: publicId()
    .primaryKey()
    .references(() => registerEntries.orderNumber),
  courier: text().notNull(),
  reference: text().notNull(),
  handedOverBy: publicId()
    .notNull()
    .references(() => users.id),
  handedOverAt: instant().notNull(),
});
