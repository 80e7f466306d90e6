import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { monograph } from "./monograph";
import { fingerprint, versions } from "./monograph/versions";

// An order keeps the version under which it was placed, so a version must stand for one text.

const { version, ...text } = monograph;

describe("versions of the monograph", () => {
  test("a text that was changed has a new version, with what changed, and this fingerprint", () => {
    expect(createHash("sha256").update(JSON.stringify(text)).digest("hex").slice(0, 16)).toBe(fingerprint);
  });

  test("stand the newest first, each on a day of its own, and the newest is the monograph's", () => {
    const days = versions.map((one) => one.version);
    expect(days).toEqual([...new Set(days)].toSorted().toReversed());
    expect(version).toBe(days[0]);
  });
});
