import "server-only";
import { boolean, index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { instant, publicId } from "./columns";
import { users } from "./people";

/** A view of the queue under a name: one person's own, or the team's. `query` is the address's part after the question mark, no page. */
export const savedViews = pgTable(
  "saved_views",
  {
    id: publicId().primaryKey(),
    ownerId: publicId()
      .notNull()
      .references(() => users.id),
    team: boolean().notNull(),
    name: text().notNull(),
    query: text().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index("saved_views_of_team").on(table.team),
    uniqueIndex("saved_views_name_once").on(table.ownerId, table.team, table.name),
  ],
);
