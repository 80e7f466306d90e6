import "server-only";
import { raiseAlert } from "@/db/repo/alert";
import { promisedWithoutPacks } from "@/db/repo/catalogue";
import type { Work } from "../command";

/**
 * Packs that are gone are gone, also when they were promised: the books say so, and staff are told that orders cannot be supplied from the
 * shelf. Once for each change, named by its own id.
 */
export async function alertShortage(work: Work, slug: string, changeId: string): Promise<number> {
  const short = await promisedWithoutPacks(work.tx, slug, work.today);
  if (short === 0) return 0;
  await raiseAlert(work.tx, {
    id: work.newId(),
    key: `stock:${changeId}`,
    kind: "packs-short",
    params: { packs: short, slug },
    at: work.now,
  });
  return short;
}
