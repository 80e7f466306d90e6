import { expect, test } from "vitest";
import type { DispenseLine } from "../dispensing/dispense";
import { batchOrderReasons, type DeviationCode, proposeBatches, proposedLines } from "./batch-order";

const shelf = [
  { id: "1", slug: "isotroin-20", batchNumber: "SOON", expiresOn: "2027-03-31", onHandPacks: 2 },
  { id: "2", slug: "isotroin-20", batchNumber: "LATE", expiresOn: "2028-01-31", onHandPacks: 9 },
  { id: "3", slug: "isotroin-20", batchNumber: "SHORT", expiresOn: "2026-11-30", onHandPacks: 9 },
  {
    id: "4",
    slug: "isotroin-20",
    batchNumber: "BACK",
    expiresOn: "2027-01-31",
    onHandPacks: 9,
    quarantinedAt: new Date("2026-11-20T06:00:00Z"),
  },
  { id: "5", slug: "tretiva-25", batchNumber: "OTHER", expiresOn: "2026-12-31", onHandPacks: 9 },
];
const proposals = proposeBatches([{ slug: "isotroin-20", packs: 3, capsules: 30 }], shelf, 1, "2026-11-23");
const line = (batch: string, quantity: number): DispenseLine => ({
  slug: "isotroin-20",
  batch,
  expiry: "2028-01",
  quantity,
});
const codes = (lines: DispenseLine[], deviation: DeviationCode | null = null) =>
  batchOrderReasons(proposals, lines, deviation).map(({ code }) => code);

test("the proposal goes to the form as it is, of this medicine alone", () => {
  expect(proposedLines(proposals)).toEqual([
    { slug: "isotroin-20", batch: "SOON", expiry: "2027-03", quantity: 2 },
    { slug: "isotroin-20", batch: "LATE", expiry: "2028-01", quantity: 1 },
  ]);
});

test("packs taken as proposed need no reason, however the lines are split or ordered", () => {
  expect(codes([line("LATE", 1), line("SOON", 1), line("SOON", 1)])).toEqual([]);
});

test.each<[string, DispenseLine[], DeviationCode | null, string[]]>([
  ["later packs while earlier ones are there", [line("LATE", 3)], null, ["batch-order"]],
  ["the same with a reason", [line("LATE", 3)], "one-batch", []],
  ["packs that expire during the course", [line("SHORT", 3)], null, ["batch-order"]],
  ["the same, finished in time", [line("SHORT", 3)], "finished-in-time", []],
  ["the same for another reason", [line("SHORT", 3)], "damaged", ["expires-in-course"]],
  ["packs in quarantine, whatever the reason", [line("BACK", 3)], "one-batch", ["batch-quarantined"]],
  ["packs in quarantine count as no deviation", [line("BACK", 3)], null, ["batch-quarantined"]],
  ["a batch that is not ours is for other rules", [line("NOPE", 3)], null, []],
])("%s", (_what, lines, deviation, expected) => {
  expect(codes(lines, deviation)).toEqual(expected);
});
