import fs from "node:fs";
import path from "node:path";
import type postgres from "postgres";
import { shardOf } from "@/lib/integrations/storage/blobs";
import type { Broken } from "./invariants";

/** I11, which no query can ask alone: every row that names a file has it, and no row names half of one. */
export async function missingFiles(sql: postgres.Sql, folder: string): Promise<Broken[]> {
  const keys = await sql<{ key: string }[]>`
    select blob_key as key from prescription_pages union all select thumbnail_key from prescription_pages
    union all select original_key from prescription_files where original_key is not null`;
  const rows = keys.filter(({ key }) => {
    const seen = fs.statSync(path.join(folder, shardOf(key), key), { throwIfNoEntry: false });
    return seen === undefined || seen.size === 0;
  });
  return rows.length === 0 ? [] : [{ id: "I11", says: "every file that a row names is there", rows }];
}
