import "server-only";
import { bigint, foreignKey, pgTable } from "drizzle-orm/pg-core";
import { instant, publicId } from "./columns";
import { users } from "./people";
import { registerEntries } from "./register";

/**
 * That somebody wrote a supply on the prescription copy, with the serial that stands in the register for this very order. Once an order;
 * append-only (trigger).
 */
export const copyEndorsements = pgTable(
  "copy_endorsements",
  {
    orderNumber: publicId().primaryKey(),
    serial: bigint({ mode: "number" }).notNull(),
    writtenBy: publicId()
      .notNull()
      .references(() => users.id),
    writtenAt: instant().notNull(),
  },
  (table) => [
    foreignKey({
      name: "copy_endorsements_of_register",
      columns: [table.orderNumber, table.serial],
      foreignColumns: [registerEntries.orderNumber, registerEntries.serial],
    }),
  ],
);
