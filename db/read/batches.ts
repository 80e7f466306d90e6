import "server-only";
import { asc } from "drizzle-orm";
import type { Db } from "@/db/client";
import { batches } from "@/db/schema/catalogue";

export async function allBatches(db: Db) {
  return db
    .select()
    .from(batches)
    .orderBy(asc(batches.slug), asc(batches.expiresOn), asc(batches.batchNumber))
    .limit(500);
}
