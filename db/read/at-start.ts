import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";

/** Whether people of the demo, with passwords that anyone can read, have accounts here: such a database must never serve a real shop. */
export async function holdsDemoAccounts(database: Database): Promise<boolean> {
  // Asked before the migrations, so the table may not be there yet.
  const [table] = await database.read.execute(sql`select to_regclass('users') is not null as found`);
  if (table?.found !== true) return false;
  return (await database.read.execute(sql`select 1 from users where is_demo limit 1`)).length > 0;
}

export async function isCatalogueEmpty(database: Database): Promise<boolean> {
  return (await database.read.execute(sql`select 1 from catalogue_items limit 1`)).length === 0;
}
