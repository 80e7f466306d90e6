import "server-only";
import { index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { dismissReasons } from "@/lib/domain/jobs/dismissed";
import { instant, oneOf, publicId } from "./columns";
import { users } from "./people";

/** A job that failed and that a manager dismissed: out of the queue, and whole, so that it can be queued again. */
export const setAsideJobs = pgTable(
  "set_aside_jobs",
  {
    /** Its number in the queue, which gives none twice. */
    id: text().primaryKey(),
    task: text().notNull(),
    payload: jsonb().notNull(),
    key: text().notNull(),
    attemptsMax: integer().notNull(),
    fault: text(),
    queuedAt: instant().notNull(),
    reason: text({ enum: dismissReasons }).notNull(),
    setAsideAt: instant().notNull(),
    setAsideBy: publicId()
      .notNull()
      .references(() => users.id),
    takenUpAt: instant(),
  },
  (table) => [
    oneOf("set_aside_jobs_reason_known", table.reason, dismissReasons),
    index("set_aside_jobs_by_time").on(table.setAsideAt),
  ],
);
