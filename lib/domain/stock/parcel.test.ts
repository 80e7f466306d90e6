import { expect, test } from "vitest";
import { type PackedBatch, parcelReasons, quarantinedIn } from "./parcel";

const fine: PackedBatch = {
  batchId: "b1",
  slug: "isotroin-20",
  batchNumber: "IS1",
  expiresOn: "2027-03-31",
  packs: 2,
  capsules: 20,
  returnedPacks: 0,
  quarantinedAt: null,
  quarantineCode: null,
};
const recalled = {
  ...fine,
  batchId: "b2",
  batchNumber: "IS2",
  quarantinedAt: new Date(0),
  quarantineCode: "recall" as const,
};
const codes = (parcel: PackedBatch[], today = "2026-11-30") => parcelReasons(parcel, today).map(({ code }) => code);

test.each<[string, PackedBatch[], string, string[]]>([
  ["leaves when all is well", [fine], "2026-11-30", []],
  ["stays with packs of a batch in quarantine", [fine, recalled], "2026-11-30", ["batch-quarantined"]],
  [
    "stays for whatever a batch is in quarantine",
    [{ ...recalled, quarantineCode: "other" }],
    "2026-11-30",
    ["batch-quarantined"],
  ],
  ["is not held by packs that came back", [fine, { ...recalled, returnedPacks: 2 }], "2026-11-30", []],
  ["is held while one pack of them is in it", [{ ...recalled, returnedPacks: 1 }], "2026-11-30", ["batch-quarantined"]],
  ["leaves on the last day of its packs", [fine], "2027-03-31", []],
  [
    "stays when they ran out of date since",
    [fine, recalled],
    "2027-04-01",
    ["batch-quarantined", "batch-expired", "batch-expired"],
  ],
])("a packed parcel %s", (_what, parcel, today, expected) => {
  expect(codes(parcel, today)).toEqual(expected);
});

test("what must be taken out is named batch by batch", () => {
  expect(quarantinedIn([fine, recalled]).map(({ batchNumber }) => batchNumber)).toEqual(["IS2"]);
});
