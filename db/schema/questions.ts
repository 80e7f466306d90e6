import "server-only";
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { type Answer, type QuestionParams, questionKinds, questionOutcomes } from "@/lib/domain/order/questions";
import { instant, oneOf, publicId } from "./columns";
import { orders } from "./orders";
import { patients } from "./patients";
import { users } from "./people";

/** What staff asked the customer of an order, and what came of it. The questions of one asking share `askedAt` and `dueAt`. */
export const orderQuestions = pgTable(
  "order_questions",
  {
    id: publicId().primaryKey(),
    orderNumber: publicId()
      .notNull()
      .references(() => orders.orderNumber),
    /** The place among the questions of one asking. */
    position: integer().notNull(),
    kind: text({ enum: questionKinds }).notNull(),
    params: jsonb().$type<QuestionParams>().notNull(),
    askedBy: publicId()
      .notNull()
      .references(() => users.id),
    askedAt: instant().notNull(),
    dueAt: instant().notNull(),
    remindedAt: instant(),
    /** Null while the question is open. */
    outcome: text({ enum: questionOutcomes }),
    endedAt: instant(),
    endedBy: publicId().references(() => users.id),
    answer: jsonb().$type<Answer>(),
  },
  (table) => [
    index("order_questions_of_order").on(table.orderNumber, table.askedAt),
    index("order_questions_open").on(table.dueAt).where(sql`${table.outcome} is null`),
    oneOf("order_questions_kind_known", table.kind, questionKinds),
    oneOf("order_questions_outcome_known", table.outcome, questionOutcomes),
    check("order_questions_end_with_outcome", sql`(${table.outcome} is null) = (${table.endedAt} is null)`),
    check(
      "order_questions_answered_with_answer",
      sql`(${table.outcome} is not distinct from 'answered') = (${table.answer} is not null)`,
    ),
    check("order_questions_due_after_asking", sql`${table.dueAt} > ${table.askedAt}`),
  ],
);

/** What was said of a patient's allergies and other medicines, each time with its day. The patient's own row holds the newest. */
export const patientStatements = pgTable(
  "patient_statements",
  {
    id: publicId().primaryKey(),
    patientId: publicId()
      .notNull()
      .references(() => patients.id),
    topic: text({ enum: ["allergies", "medicines"] }).notNull(),
    list: text().array().notNull(),
    none: boolean().notNull(),
    saidAt: instant().notNull(),
    /** The order for which it was asked; null for what was said when the patient was added. */
    orderNumber: publicId().references(() => orders.orderNumber),
  },
  (table) => [
    index("patient_statements_of_patient").on(table.patientId, table.topic, table.saidAt),
    oneOf("patient_statements_topic_known", table.topic, ["allergies", "medicines"]),
    check("patient_statements_say_one_thing", sql`${table.none} = (cardinality(${table.list}) = 0)`),
  ],
);
