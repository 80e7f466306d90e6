import "server-only";
import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, text, timestamp } from "drizzle-orm/pg-core";

/** An instant, always with its zone. No database default: the application's clock decides (CLOCK_OFFSET). */
export const instant = () => timestamp({ withTimezone: true, mode: "date" });

/** A public id: 26 characters, 128 random bits (lib/platform/ids.ts). */
export const publicId = () => text();

/** The database itself knows the closed list; a value outside it never lands. */
export function oneOf(name: string, column: AnyPgColumn, values: readonly string[]) {
  const list = values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", ");
  return check(name, sql`${column} in (${sql.raw(list)})`);
}
