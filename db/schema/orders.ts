import "server-only";
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { Said } from "@/lib/domain/dispensing/checks";
import type { Override } from "@/lib/domain/dispensing/override";
import type { Address } from "@/lib/domain/order/address";
import { orderStates } from "@/lib/domain/order/machine";
import { categoryOrigins } from "@/lib/domain/patient/confirmed-category";
import { categories } from "@/lib/domain/patient/patient";
import type { Transcription } from "@/lib/domain/prescription/transcription";
import { type SafetyAct, type SafetyPick, safetyGrades } from "@/lib/domain/safety/report";
import { batches, catalogueItems } from "./catalogue";
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
    /** The reading the approval rests on, and who typed it: another person than who approved (constraint), or one pharmacist by the setting. */
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

/** "Tell us now": what a customer picked, and its grade (`judgeReport`). Nothing of it changes but that it is closed (trigger). */
export const safetyReports = pgTable(
  "safety_reports",
  {
    id: publicId().primaryKey(),
    orderNumber: publicId()
      .notNull()
      .references(() => orders.orderNumber),
    patientId: publicId()
      .notNull()
      .references(() => patients.id),
    picks: text().array().$type<SafetyPick[]>().notNull(),
    words: text(),
    grade: text({ enum: safetyGrades }).notNull(),
    /** While it is open, nothing more is approved, charged, dispensed or handed over for the patient. */
    stopsSupply: boolean().notNull(),
    reportedAt: instant().notNull(),
    closedAt: instant(),
    closedBy: publicId().references(() => users.id),
  },
  (table) => [
    index("safety_reports_of_patient").on(table.patientId),
    index("safety_reports_open").on(table.reportedAt).where(sql`${table.closedAt} is null`),
    oneOf("safety_reports_grade_known", table.grade, safetyGrades),
    check(
      "safety_reports_graded_by_picks",
      sql`case when ${table.picks} && array['possible-pregnancy', 'thoughts-of-harm'] then ${table.grade} = 'stop-now' else true end
        and (${table.grade} = 'mild') = not ${table.stopsSupply}
        and (${table.stopsSupply} or (cardinality(${table.picks}) = 1 and ${table.words} is null))`,
    ),
  ],
);

/** What pharmacists did about a report: tries that reached nobody, and the one entry that closes it. Append-only (trigger), by pharmacists alone. */
export const safetyReportEntries = pgTable(
  "safety_report_entries",
  {
    id: publicId().primaryKey(),
    reportId: publicId()
      .notNull()
      .references(() => safetyReports.id),
    kind: text({ enum: ["not-reached", "closed"] }).notNull(),
    /** `as-noted`: closed before what was done was picked from a list. */
    done: text().array().$type<(SafetyAct | "as-noted")[]>().notNull(),
    words: text(),
    /** When the patient is to be called again; of a try that reached nobody. */
    callBackAt: instant(),
    writtenBy: publicId()
      .notNull()
      .references(() => users.id),
    writtenAt: instant().notNull(),
  },
  (table) => [
    index("safety_report_entries_of_report").on(table.reportId, table.writtenAt),
    uniqueIndex("safety_report_entries_closed_once").on(table.reportId).where(sql`${table.kind} = 'closed'`),
    oneOf("safety_report_entries_kind_known", table.kind, ["not-reached", "closed"]),
    check(
      "safety_report_entries_whole",
      sql`case ${table.kind} when 'closed' then cardinality(${table.done}) > 0 and ${table.words} is not null and ${table.callBackAt} is null
        else cardinality(${table.done}) = 0 and ${table.callBackAt} is not null end`,
    ),
  ],
);
