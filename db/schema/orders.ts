import "server-only";
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { Said } from "@/lib/domain/dispensing/checks";
import type { Override } from "@/lib/domain/dispensing/override";
import type { Address } from "@/lib/domain/order/address";
import { orderStates } from "@/lib/domain/order/machine";
import { categoryOrigins } from "@/lib/domain/patient/confirmed-category";
import { categories } from "@/lib/domain/patient/patient";
import type { Transcription } from "@/lib/domain/prescription/transcription";
import { catalogueItems } from "./catalogue";
import { instant, oneOf, publicId } from "./columns";
import { patients } from "./patients";
import { users } from "./people";
import { prescriptions } from "./prescriptions";

/** One request of one customer for one patient. `version` moves with every change a decider must have seen. */
export const orders = pgTable(
  "orders",
  {
    orderNumber: publicId().primaryKey(),
    customerId: publicId()
      .notNull()
      .references(() => users.id),
    patientId: publicId()
      .notNull()
      .references(() => patients.id),
    prescriptionId: publicId()
      .notNull()
      .references(() => prescriptions.id),
    state: text({ enum: orderStates }).notNull(),
    version: integer().notNull().default(1),
    address: jsonb().$type<Address>().notNull(),
    currency: text().notNull(),
    deliveryPaise: integer().notNull(),
    totalPaise: integer().notNull(),
    acknowledgementsVersion: text().notNull(),
    acknowledged: text().array().notNull(),
    acknowledgedFrom: text(),
    placedAt: instant().notNull(),
    /** When it came to the pharmacist: the day that counts as presentation of the prescription. */
    submittedAt: instant(),
    /** When the prescription's window closes, once its date was typed; and the earlier of that and the hold's end (`deadlineOf`). */
    windowEndsAt: instant(),
    deadlineAt: instant(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    index("orders_of_customer").on(table.customerId, table.placedAt),
    index("orders_of_patient").on(table.patientId),
    index("orders_of_prescription").on(table.prescriptionId),
    index("orders_to_phone").on(sql`right(regexp_replace(${table.address} ->> 'phone', '[^0-9]', '', 'g'), 10)`),
    index("orders_to_pin").on(sql`(${table.address} ->> 'pin')`),
    index("orders_by_state").on(table.state, table.submittedAt),
    index("orders_by_placing").on(table.placedAt, table.orderNumber),
    index("orders_by_placing_in_state").on(table.state, table.placedAt, table.orderNumber),
    oneOf("orders_state_known", table.state, orderStates),
    check("orders_total_positive", sql`${table.totalPaise} > 0`),
  ],
);

/** A snapshot: later price or name changes never touch an order. */
export const orderLines = pgTable(
  "order_lines",
  {
    orderNumber: publicId()
      .notNull()
      .references(() => orders.orderNumber),
    slug: text()
      .notNull()
      .references(() => catalogueItems.slug),
    brand: text().notNull(),
    strengthMg: integer().notNull(),
    packs: integer().notNull(),
    packCapsules: integer().notNull(),
    unitPricePaise: integer().notNull(),
    monographVersion: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orderNumber, table.slug] }),
    check("order_lines_packs_positive", sql`${table.packs} > 0`),
  ],
);

/** The packs an order holds back from everyone else. */
export const reservations = pgTable(
  "stock_reservations",
  {
    orderNumber: publicId()
      .notNull()
      .references(() => orders.orderNumber),
    slug: text()
      .notNull()
      .references(() => catalogueItems.slug),
    packs: integer().notNull(),
    state: text({ enum: ["held", "released", "dispensed"] }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orderNumber, table.slug] }),
    index("stock_reservations_held").on(table.slug).where(sql`${table.state} = 'held'`),
    oneOf("stock_reservations_state_known", table.state, ["held", "released", "dispensed"]),
    check("stock_reservations_packs_positive", sql`${table.packs} > 0`),
  ],
);

/**
 * What a pharmacist decided. One standing decision an order: the partial unique index makes a second impossible. A row is never changed but
 * for one of two marks, and never for both (trigger): taken back within the first seconds, or settled, when what cannot be undone begins.
 */
export const decisions = pgTable(
  "decisions",
  {
    id: publicId().primaryKey(),
    orderNumber: publicId()
      .notNull()
      .references(() => orders.orderNumber),
    decision: text({ enum: ["approve", "decline"] }).notNull(),
    decidedBy: publicId()
      .notNull()
      .references(() => users.id),
    decidedAt: instant().notNull(),
    reasonCode: text(),
    note: text(),
    transcription: jsonb().$type<Transcription>(),
    policyVersion: text().notNull(),
    prescriptionVersion: integer().notNull(),
    /** The transcription the approval rests on, and who typed it: another person than who approved (constraint), or one pharmacist by the setting. */
    transcriptionId: publicId(),
    transcribedBy: publicId().references(() => users.id),
    singlePharmacist: boolean().notNull().default(false),
    /** The answers to the checks that were asked, by their ids; null: declined, or decided before the command demanded them. */
    checks: jsonb().$type<Record<string, string>>(),
    overrides: jsonb().$type<readonly Override[]>().notNull().default([]),
    /** The same word for word, as the pharmacist read it then; null: declined, or decided before it was kept. */
    attested: jsonb().$type<readonly Said[]>(),
    withdrawnAt: instant(),
    withdrawnBy: publicId().references(() => users.id),
    settledAt: instant(),
  },
  (table) => [
    uniqueIndex("decisions_one_standing").on(table.orderNumber).where(sql`${table.withdrawnAt} is null`),
    check("decisions_withdrawn_or_settled", sql`${table.withdrawnAt} is null or ${table.settledAt} is null`),
    index("decisions_of_written").on(
      sql`upper(regexp_replace(${table.transcription} ->> 'prescriberRegistration', '[^A-Za-z0-9]', '', 'g'))`,
      sql`(${table.transcription} ->> 'writtenOn')`,
    ),
    oneOf("decisions_known", table.decision, ["approve", "decline"]),
    check(
      "decisions_say_why",
      sql`(${table.decision} = 'approve' and ${table.transcription} is not null) or (${table.decision} = 'decline' and ${table.reasonCode} is not null)`,
    ),
  ],
);

/** Whether the patient can become pregnant, as a pharmacist confirmed it for one order, on a day and from what. The newest counts; append-only. */
export const orderCategories = pgTable(
  "order_categories",
  {
    id: publicId().primaryKey(),
    orderNumber: publicId()
      .notNull()
      .references(() => orders.orderNumber),
    value: text({ enum: categories }).notNull(),
    origin: text({ enum: categoryOrigins }).notNull(),
    confirmedBy: publicId()
      .notNull()
      .references(() => users.id),
    confirmedAt: instant().notNull(),
  },
  (table) => [
    index("order_categories_of_order").on(table.orderNumber, table.confirmedAt),
    oneOf("order_categories_value_known", table.value, categories),
    oneOf("order_categories_origin_known", table.origin, categoryOrigins),
  ],
);
