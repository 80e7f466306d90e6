import "server-only";
import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { Address } from "@/lib/domain/order/address";
import { catalogueItems } from "./catalogue";
import { instant, publicId } from "./columns";
import { users } from "./people";

/** Owned by an account, or by a visitor's cookie (its hash) until they sign in. */
export const baskets = pgTable(
  "baskets",
  {
    id: publicId().primaryKey(),
    customerId: publicId().references(() => users.id),
    visitorHash: text(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    uniqueIndex("baskets_customer_once").on(table.customerId),
    uniqueIndex("baskets_visitor_once").on(table.visitorHash),
  ],
);

export const basketLines = pgTable(
  "basket_lines",
  {
    basketId: publicId()
      .notNull()
      .references(() => baskets.id, { onDelete: "cascade" }),
    slug: text()
      .notNull()
      .references(() => catalogueItems.slug),
    packs: integer().notNull(),
    addedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.basketId, table.slug] }),
    check("basket_lines_packs_positive", sql`${table.packs} > 0`),
  ],
);

/** What the customer has filled in at checkout so far, so that Back, reload and another device lose nothing. */
export const checkoutDrafts = pgTable("checkout_drafts", {
  customerId: publicId()
    .primaryKey()
    .references(() => users.id),
  patientId: publicId(),
  prescriptionId: publicId(),
  acknowledgementsVersion: text(),
  acknowledged: text().array().notNull().default(sql`'{}'`),
  address: jsonb().$type<Address>(),
  updatedAt: instant().notNull(),
});
