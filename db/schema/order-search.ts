import "server-only";
import { bigint, boolean, index, pgTable, text } from "drizzle-orm/pg-core";
import { instant, publicId } from "./columns";
import { orders } from "./orders";
import { users } from "./people";

/**
 * What an order is found by: keyed hashes of words and of their beginnings, so that the words themselves can be sealed where they lie. Written
 * by the search alone (db/repo/order-search.ts); it can be made anew at any time (`insert into search_stale select order_number from orders`).
 */
export const searchTerms = pgTable(
  "search_terms",
  {
    orderNumber: publicId()
      .primaryKey()
      .references(() => orders.orderNumber),
    placedAt: instant().notNull(),
    terms: bigint({ mode: "bigint" }).array().notNull(),
  },
  (table) => [
    index("search_terms_terms").using("gin", table.terms).with({ fastupdate: false }),
    index("search_terms_newest").on(table.placedAt, table.orderNumber),
  ],
);

/** Orders whose terms are not what they should be: set by triggers wherever a word is kept, so that no command can forget to. */
export const searchStale = pgTable("search_stale", { orderNumber: publicId().primaryKey() });

/** One search of one of the staff, for an hour: its address names nobody. */
export const orderSearches = pgTable(
  "order_searches",
  {
    id: publicId().primaryKey(),
    staffId: publicId()
      .notNull()
      .references(() => users.id),
    query: text().notNull(),
    found: publicId().array().notNull(),
    /** More fit than were kept. */
    isCut: boolean().notNull(),
    at: instant().notNull(),
  },
  (table) => [index("order_searches_by_age").on(table.at)],
);
