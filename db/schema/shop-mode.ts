import "server-only";
import { boolean, pgTable, text } from "drizzle-orm/pg-core";
import { instant, oneOf } from "./columns";

/** The three kinds of shop (`ShopMode`, lib/platform/given-settings.ts). */
export const shopModes = ["demo", "staging", "live"] as const;

/**
 * Which kind of shop this database was first started for: one row, never changed. A live database must not serve a demo with known
 * passwords, nor test cards count as paid in one that real patients are in.
 */
export const shopMode = pgTable(
  "shop_mode",
  {
    onlyRow: boolean().primaryKey().default(true),
    mode: text({ enum: shopModes }).notNull(),
    firstStartedAt: instant().notNull(),
  },
  (table) => [oneOf("shop_mode_known", table.mode, shopModes)],
);
