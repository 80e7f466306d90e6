import "server-only";
import { insertMatches, pagesLike, pagesOfSameFile, sketchesOf } from "@/db/repo/prescription-match";
import { type Cells, cellsOf, coarseBands, turns } from "@/lib/domain/prescription/page-likeness";
import { type MatchSignal, samePage } from "@/lib/domain/prescription/sameness";
import { type MasterKeys, unseal } from "@/lib/integrations/storage/envelope";
import type { JobDeps } from "../deps";

type CompareDeps = Pick<JobDeps, "database" | "clock" | "keys">;
type Page = Awaited<ReturnType<typeof sketchesOf>>[number];

/** Per page and signal: one clinic's papers often share a band, and a worker has other work. */
const comparedMax = 200;

/** Finds the pages of a prescription among all others, of all accounts, and stores the pairs for the pharmacist. It decides nothing. */
export async function handleCompare(
  { database, clock, keys }: CompareDeps,
  { prescriptionId }: { prescriptionId: string },
): Promise<void> {
  const db = database.read;
  const pairs: ReturnType<typeof pair>[] = [];
  for (const page of await sketchesOf(db, prescriptionId)) {
    if (page.pageNumber === 1) {
      const same = await pagesOfSameFile(db, page.sha256, prescriptionId, comparedMax);
      pairs.push(...same.map((other) => pair(page, other, "file", 1, clock.now())));
    }
    const own = cellsUnder(keys, page);
    if (own === null) continue;
    const turned = turns(own).map((cells) => ({ cells, bands: coarseBands(cells) }));
    const candidates = await pagesLike(
      db,
      turned.flatMap(({ bands }) => bands),
      prescriptionId,
      comparedMax,
    );
    for (const other of candidates) {
      const theirs = cellsUnder(keys, other);
      if (theirs === null) continue;
      const likely = turned.filter(({ bands }) => bands.some((band) => other.coarse?.includes(band)));
      const near = samePage(
        likely.map(({ cells }) => cells),
        theirs,
      );
      if (near !== null) pairs.push(pair(page, other, "page", near, clock.now()));
    }
  }
  // The same file first: its pages look alike, too, and the stronger sign is kept.
  await database.inTransaction((tx) => insertMatches(tx, pairs));
}

function cellsUnder(keys: MasterKeys, { fileId, pageNumber: page, sketch, sketchSealing }: Page): Cells | null {
  if (sketch === null || sketchSealing === null) return null;
  const place = { fileId, page, kind: "sketch" } as const;
  return cellsOf(unseal(keys, place, sketchSealing, Buffer.from(sketch, "base64")).toString("base64"));
}

function pair(page: Page, other: Page, signal: MatchSignal, likeness: number, foundAt: Date) {
  const [first, second] = page.fileId < other.fileId ? [page, other] : [other, page];
  return {
    fileId: first.fileId,
    pageNumber: first.pageNumber,
    otherFileId: second.fileId,
    otherPageNumber: second.pageNumber,
    signal,
    likeness,
    foundAt,
  };
}
