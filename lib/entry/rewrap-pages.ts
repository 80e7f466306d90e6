import "server-only";
import type { Database } from "@/db/client";
import { originalsUnderOtherKeys, pagesUnderOtherKeys, saveOriginalSealing, saveSealings } from "@/db/repo/stored-file";
import { type MasterKeys, rewrap } from "@/lib/integrations/storage/envelope";

const atOnce = 200;

/**
 * Puts the data keys of some pages and originals under the current master key; the images themselves are not touched. Each call is one transaction, so a
 * run that is stopped goes on where it was. Throws `SealBroken` when a page needs a key that is not set, and then moves none of its batch.
 * @returns how many pages and originals were moved; 0 when all lie under the current key.
 */
export async function rewrapPages(database: Database, keys: MasterKeys): Promise<number> {
  return database.inTransaction(async (tx) => {
    const rows = await pagesUnderOtherKeys(tx, keys.currentId, atOnce);
    for (const { fileId, pageNumber: page, sealing, thumbnailSealing, sketchSealing } of rows) {
      await saveSealings(tx, {
        fileId,
        pageNumber: page,
        sealing: rewrap(keys, { fileId, page, kind: "page" }, sealing),
        thumbnailSealing: rewrap(keys, { fileId, page, kind: "thumbnail" }, thumbnailSealing),
        sketchSealing: sketchSealing && rewrap(keys, { fileId, page, kind: "sketch" }, sketchSealing),
      });
    }
    const originals = await originalsUnderOtherKeys(tx, keys.currentId, atOnce);
    for (const { fileId, sealing } of originals) {
      const place = { fileId, page: 0, kind: "original" } as const;
      await saveOriginalSealing(tx, { fileId, sealing: rewrap(keys, place, sealing) });
    }
    return rows.length + originals.length;
  });
}
