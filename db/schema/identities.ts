import "server-only";
import { sql } from "drizzle-orm";
import { check, date, index, pgTable, text } from "drizzle-orm/pg-core";
import { relationships } from "@/lib/domain/patient/patient";
import { instant, oneOf, publicId } from "./columns";
import { orders } from "./orders";
import { patients } from "./patients";
import { users } from "./people";
import { orderQuestions } from "./questions";

/**
 * Who a patient was said to be: first when they were added, then each answer that a pharmacist accepted. Append-only; the patient's own row
 * holds the newest.
 */
export const patientIdentities = pgTable(
  "patient_identities",
  {
    id: publicId().primaryKey(),
    patientId: publicId()
      .notNull()
      .references(() => patients.id),
    name: text().notNull(),
    birthDate: date({ mode: "string" }).notNull(),
    relationship: text({ enum: relationships }).notNull(),
    saidAt: instant().notNull(),
    /** The answer that was accepted and by whom; null for what was said when the patient was added. */
    questionId: publicId()
      .unique("patient_identities_question_once")
      .references(() => orderQuestions.id),
    acceptedBy: publicId().references(() => users.id),
    /** From when it is the patient's record. */
    recordedAt: instant().notNull(),
  },
  (table) => [
    index("patient_identities_of_patient").on(table.patientId, table.recordedAt),
    oneOf("patient_identities_relationship_known", table.relationship, relationships),
    check(
      "patient_identities_accepted_by_somebody",
      sql`(${table.questionId} is null) = (${table.acceptedBy} is null)`,
    ),
  ],
);

/** Orders that were decided or ended before the record changed: what it said then. An order without a row goes by the record as it is. */
export const orderIdentities = pgTable("order_identities", {
  orderNumber: publicId()
    .primaryKey()
    .references(() => orders.orderNumber),
  identityId: publicId()
    .notNull()
    .references(() => patientIdentities.id),
});
