import { expect, test } from "vitest";
import { proposeBatches } from "@/lib/domain/stock/batch-order";
import { leftOutWords, missingWords } from "./left-out-words";

const batch = (batchNumber: string, expiresOn: string, onHandPacks: number, quarantinedAt: Date | null = null) => ({
  id: batchNumber,
  slug: "isotroin-20",
  batchNumber,
  expiresOn,
  onHandPacks,
  quarantinedAt,
});
const ordered = [{ slug: "isotroin-20", packs: 3, capsules: 30 }];

test("each batch that is passed over says why, empty ones are counted", () => {
  const shelf = [
    batch("OLD", "2026-10-31", 4),
    batch("SOON", "2026-11-30", 4),
    batch("BACK", "2027-10-31", 4, new Date("2026-11-20T06:00:00Z")),
    batch("NONE", "2027-10-31", 0),
    batch("GOOD", "2028-01-31", 2),
  ];
  const proposals = proposeBatches(ordered, shelf, 1, "2026-11-23");
  expect(leftOutWords(proposals)).toEqual([
    "Batch OLD: expired 31 Oct 2026.",
    "Batch SOON: expires on 30 Nov 2026, before the course ends (our policy).",
    "Batch BACK: in quarantine, not to be dispensed.",
    "1 batch is empty.",
  ]);
  expect(missingWords(proposals)).toBe("Stock is 1 pack short for this order.");
});

test("a shelf that has everything says nothing", () => {
  const proposals = proposeBatches(ordered, [batch("GOOD", "2028-01-31", 3)], 1, "2026-11-23");
  expect([leftOutWords(proposals), missingWords(proposals)]).toEqual([[], null]);
});
