import "server-only";
import { index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { staffRoles } from "@/lib/domain/access/roles";
import type { FullTranscription } from "@/lib/domain/prescription/full-transcription";
import { instant, publicId } from "./columns";
import { orders } from "./orders";
import { users } from "./people";
import { prescriptions } from "./prescriptions";

/** What somebody read from a prescription, as they typed it. Append-only: a newer transcription takes the place of an older, and both stay. */
export const transcriptions = pgTable(
  "transcriptions",
  {
    id: publicId().primaryKey(),
    prescriptionId: publicId()
      .notNull()
      .references(() => prescriptions.id),
    /** The version of the prescription's files it was read from; once they change, it no longer counts. */
    prescriptionVersion: integer().notNull(),
    /** The order on whose workbench it was typed. */
    orderNumber: publicId()
      .notNull()
      .references(() => orders.orderNumber),
    enteredBy: publicId()
      .notNull()
      .references(() => users.id),
    enteredRole: text({ enum: staffRoles }).notNull(),
    enteredAt: instant().notNull(),
    reading: jsonb().$type<FullTranscription>().notNull(),
  },
  (table) => [index("transcriptions_of_prescription").on(table.prescriptionId, table.enteredAt)],
);
