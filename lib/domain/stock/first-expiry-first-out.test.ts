import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../shared/calendar";
import { firstExpiryFirstOut, type StockBatch, takenUntil, whyLeftOut } from "./first-expiry-first-out";

const day = "2026-11-23";
const batch = (batchNumber: string, expiresOn: string, onHandPacks: number, isQuarantined = false): StockBatch => ({
  batchNumber,
  expiresOn,
  onHandPacks,
  quarantinedAt: isQuarantined ? new Date("2026-11-20T06:00:00Z") : null,
});
const shelf = [
  batch("LATE", "2028-01-31", 5),
  batch("SOON", "2027-03-31", 2),
  batch("PAST", "2026-11-22", 9),
  batch("NONE", "2027-01-31", 0),
  batch("BACK", "2027-01-31", 7, true),
  batch("SHORT", "2026-12-21", 9),
];
const told = (packs: number, until: string | null = "2026-12-22") => {
  const { taken, missing, leftOut } = firstExpiryFirstOut(shelf, { packs, day, takenUntil: until });
  return {
    taken: taken.map((one) => [one.batch.batchNumber, one.packs]),
    missing,
    leftOut: Object.fromEntries(leftOut.map((one) => [one.batch.batchNumber, one.cause])),
  };
};
const leftOut = { PAST: "expired", NONE: "empty", BACK: "quarantined", SHORT: "expires-in-course" };

describe("first expiry, first out", () => {
  test("splits over batches, and says of every other batch why it is passed over", () => {
    expect(told(3)).toEqual({
      taken: [
        ["SOON", 2],
        ["LATE", 1],
      ],
      missing: 0,
      leftOut,
    });
  });

  test("gives what there is when the shelf is short", () => {
    expect(told(10)).toEqual({
      taken: [
        ["SOON", 2],
        ["LATE", 5],
      ],
      missing: 3,
      leftOut,
    });
  });

  test("takes a batch to its last day, and not the day after; without a course that day is all that counts", () => {
    expect(told(1, "2026-12-21").taken).toEqual([["SHORT", 1]]);
    expect(told(1, null).taken).toEqual([["SHORT", 1]]);
    const wanted = { packs: 1, takenUntil: null };
    expect(whyLeftOut(batch("A", day, 1), { ...wanted, day })).toBeNull();
    expect(whyLeftOut(batch("A", day, 1), { ...wanted, day: addDays(day, 1) })).toBe("expired");
  });

  test("of batches that expire together the lower number goes first, however they are listed", () => {
    const twins = [batch("B", "2028-01-31", 1), batch("A", "2028-01-31", 1)];
    for (const listed of [twins, twins.toReversed()])
      expect(firstExpiryFirstOut(listed, { packs: 1, day, takenUntil: null }).taken[0]?.batch.batchNumber).toBe("A");
  });

  test("a course of 30 capsules at one a day from the 23rd lasts until the 22nd", () => {
    expect(takenUntil(day, 30, 1)).toBe("2026-12-22");
    expect(takenUntil(day, 30, 2)).toBe("2026-12-07");
    expect(takenUntil(day, 10, 0.5)).toBe("2026-12-12");
    expect(takenUntil(day, 1, 12)).toBe(day);
  });
});

const offset = fc.integer({ min: -40, max: 400 }).map((days) => addDays(day, days));
const anyShelf = fc
  .array(fc.record({ expiresOn: offset, onHandPacks: fc.integer({ min: 0, max: 12 }), isQuarantined: fc.boolean() }), {
    maxLength: 9,
  })
  .map((all) => all.map((one, at) => batch(`B${at}`, one.expiresOn, one.onHandPacks, one.isQuarantined)));
const anyWanted = fc.record({
  packs: fc.integer({ min: 0, max: 40 }),
  day: fc.constant(day),
  takenUntil: fc.option(fc.integer({ min: 0, max: 60 }).map((days) => addDays(day, days))),
});
const holds = (
  claim: (batches: StockBatch[], wanted: typeof anyWanted extends fc.Arbitrary<infer W> ? W : never) => void,
) => fc.assert(fc.property(anyShelf, anyWanted, claim), { numRuns: 500 });

describe("whatever lies on the shelf", () => {
  test("packs taken and packs missing make the packs wanted, and no batch gives more than it has", () => {
    holds((batches, wanted) => {
      const { taken, missing } = firstExpiryFirstOut(batches, wanted);
      expect(taken.reduce((sum, one) => sum + one.packs, missing)).toBe(wanted.packs);
      for (const one of taken) expect(one.packs > 0 && one.packs <= one.batch.onHandPacks).toBe(true);
      expect(new Set(taken.map((one) => one.batch.batchNumber)).size).toBe(taken.length);
    });
  });

  test("no batch is taken while one that may be taken and expires earlier still has packs", () => {
    holds((batches, wanted) => {
      const { taken } = firstExpiryFirstOut(batches, wanted);
      const last = taken.at(-1)?.batch;
      if (last === undefined) return;
      const earlier = batches.filter((one) => one.expiresOn < last.expiresOn && whyLeftOut(one, wanted) === null);
      for (const one of earlier) expect(taken.find(({ batch: taking }) => taking === one)?.packs).toBe(one.onHandPacks);
    });
  });

  test("packs are missing only when every batch that may be taken is used up, and no other batch is touched", () => {
    holds((batches, wanted) => {
      const { taken, missing, leftOut: passedOver } = firstExpiryFirstOut(batches, wanted);
      const usable = batches.filter((one) => whyLeftOut(one, wanted) === null);
      if (missing > 0)
        expect(taken.reduce((sum, one) => sum + one.packs, 0)).toBe(
          usable.reduce((sum, one) => sum + one.onHandPacks, 0),
        );
      expect(passedOver.length + usable.length).toBe(batches.length);
      for (const one of taken) expect(usable).toContain(one.batch);
    });
  });

  test("the order in which the batches are listed changes nothing", () => {
    holds((batches, wanted) => {
      expect(firstExpiryFirstOut(batches.toReversed(), wanted)).toEqual(firstExpiryFirstOut(batches, wanted));
    });
  });
});
