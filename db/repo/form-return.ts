import "server-only";
import { and, eq, lt } from "drizzle-orm";
import type { Database } from "@/db/client";
import { formReturns } from "@/db/schema/records";

export interface FormReturn {
  readonly id: string;
  readonly ownerHash: string;
  readonly message: string;
  readonly reasons: { code: string; field?: string; message: string }[];
  readonly values: Record<string, string | string[]>;
  readonly createdAt: Date;
}

export async function keepFormReturn(database: Database, form: FormReturn): Promise<void> {
  await database.read.insert(formReturns).values(form);
}

/** What was typed and why it was refused: only for the one who sent it. */
export async function findFormReturn(database: Database, id: string, ownerHash: string) {
  const [row] = await database.read
    .select()
    .from(formReturns)
    .where(and(eq(formReturns.id, id), eq(formReturns.ownerHash, ownerHash)));
  return row ?? null;
}

export async function dropOldFormReturns(database: Database, now: Date): Promise<void> {
  await database.read.delete(formReturns).where(lt(formReturns.createdAt, new Date(now.getTime() - 3_600_000)));
}
