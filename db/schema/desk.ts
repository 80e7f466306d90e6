import "server-only";
import { index, pgTable, text } from "drizzle-orm/pg-core";
import { instant, publicId } from "./columns";
import { orders } from "./orders";
import { users } from "./people";

/**
 * Who works on an order and whether it is put by: the staff's own bookkeeping. It says nothing of the order itself, so it never moves the
 * order's version; a row is there once somebody took the order up.
 */
export const orderDesk = pgTable(
  "order_desk",
  {
    orderNumber: publicId()
      .primaryKey()
      .references(() => orders.orderNumber),
    /** Taken up by; free again when `beatAt` has fallen silent. */
    claimedBy: publicId().references(() => users.id),
    claimedAt: instant(),
    beatAt: instant(),
    /** Set aside for a coded reason until somebody takes it up again. (A hold is the card's.) */
    setAsideCode: text(),
    setAsideBy: publicId().references(() => users.id),
    setAsideAt: instant(),
    /** Handed up to a colleague with more say: to one person, or to whoever of the role comes first (null). */
    escalatedTo: publicId().references(() => users.id),
    escalatedBy: publicId().references(() => users.id),
    escalatedAt: instant(),
  },
  (table) => [index("order_desk_of_person").on(table.claimedBy)],
);
