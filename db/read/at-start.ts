import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { MarkedMode } from "@/db/store/shop-mode";

/** Whether people of the demo, with passwords that anyone can read, have accounts here: such a database must never serve a real shop. */
export async function holdsDemoAccounts(database: Database): Promise<boolean> {
  // Asked before the migrations, so the table may not be there yet.
  const [table] = await database.read.execute(sql`select to_regclass('users') is not null as found`);
  if (table?.found !== true) return false;
  return (await database.read.execute(sql`select 1 from users where is_demo limit 1`)).length > 0;
}

/** Which kind of shop this database was first started for; null: no start has marked it yet. */
export async function markedMode(database: Database): Promise<MarkedMode | null> {
  const [table] = await database.read.execute(sql`select to_regclass('shop_mode') is not null as found`);
  if (table?.found !== true) return null;
  const [row] = await database.read.execute<{ mode: MarkedMode }>(sql`select mode from shop_mode`);
  return row?.mode ?? null;
}

/** Whether anybody works or buys here, or anything stands on the shelf. A database from before the mark was used by whichever shop these are. */
export async function isInUse(database: Database): Promise<boolean> {
  const [table] = await database.read.execute(sql`select to_regclass('catalogue_items') is not null as found`);
  if (table?.found !== true) return false;
  const rows = await database.read.execute(
    sql`select 1 where exists (select from catalogue_items) or exists (select from users)`,
  );
  return rows.length > 0;
}

export async function isCatalogueEmpty(database: Database): Promise<boolean> {
  return (await database.read.execute(sql`select 1 from catalogue_items limit 1`)).length === 0;
}
