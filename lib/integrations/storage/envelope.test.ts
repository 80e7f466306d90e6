import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { masterKeys, type Place, rewrap, SealBroken, type Sealing, seal, unseal } from "./envelope";

const key = () => randomBytes(32).toString("base64");
const [first, second] = [key(), key()];
const old = masterKeys({ current: first, previous: null });
const rotating = masterKeys({ current: second, previous: first });
const after = masterKeys({ current: second, previous: null });
const place: Place = { fileId: "f".repeat(26), page: 1, kind: "page" };
const secret = Buffer.from("a page of a prescription");

const broken = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof SealBroken) return error.reason;
    throw error;
  }
  return "opened";
};

describe("a sealed page", () => {
  test("opens to what was sealed, and shows nothing of it before", () => {
    const { sealing, sealed } = seal(old, place, secret);
    expect(unseal(old, place, sealing, sealed)).toEqual(secret);
    expect(sealed.includes(secret)).toBe(false);
    expect(JSON.stringify(sealing)).not.toContain(first);
  });

  test("has a key of its own: the same bytes never look the same", () => {
    const [one, two] = [seal(old, place, secret), seal(old, place, secret)];
    expect(one.sealed.equals(two.sealed)).toBe(false);
    expect(one.sealing.wrappedKey).not.toBe(two.sealing.wrappedKey);
  });

  test.each<[string, Place]>([
    ["another file", { ...place, fileId: "g".repeat(26) }],
    ["another page", { ...place, page: 2 }],
    ["the thumbnail", { ...place, kind: "thumbnail" }],
  ])("does not open in the row of %s", (_name, other) => {
    const { sealing, sealed } = seal(old, place, secret);
    expect(broken(() => unseal(old, other, sealing, sealed))).toBe("tampered");
  });

  test("does not open when any byte of it was changed", () => {
    const { sealing, sealed } = seal(old, place, secret);
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(broken(() => unseal(old, place, sealing, changed))).toBe("tampered");
    }
    expect(broken(() => unseal(old, place, sealing, sealed.subarray(1)))).toBe("tampered");
  });

  test.each(["wrapIv", "wrappedKey", "iv", "tag"] as const)("does not open with a changed %s", (field) => {
    const { sealing, sealed } = seal(old, place, secret);
    const bytes = Buffer.from(sealing[field], "base64");
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    expect(broken(() => unseal(old, place, { ...sealing, [field]: bytes.toString("base64") }, sealed))).toBe(
      "tampered",
    );
  });

  test("a shortened tag is no tag", () => {
    const { sealing, sealed } = seal(old, place, secret);
    const tag = Buffer.from(sealing.tag, "base64").subarray(0, 4).toString("base64");
    expect(broken(() => unseal(old, place, { ...sealing, tag }, sealed))).toBe("tampered");
  });

  test("a version from the future is not guessed at", () => {
    const { sealing, sealed } = seal(old, place, secret);
    expect(broken(() => unseal(old, place, { ...sealing, version: 2 } as unknown as Sealing, sealed))).toBe("tampered");
  });
});

describe("rotation of the master key", () => {
  test("the previous key still opens what it sealed, and new pages are sealed under the current one", () => {
    const { sealing, sealed } = seal(old, place, secret);
    expect(unseal(rotating, place, sealing, sealed)).toEqual(secret);
    expect(seal(rotating, place, secret).sealing.masterKeyId).toBe(after.currentId);
  });

  test("after re-wrapping the previous key is not needed any more; the blob stays as it is", () => {
    const { sealing, sealed } = seal(old, place, secret);
    expect(broken(() => unseal(after, place, sealing, sealed))).toBe("unknown-key");
    const moved = rewrap(rotating, place, sealing);
    expect(unseal(after, place, moved, sealed)).toEqual(secret);
    expect(broken(() => unseal(old, place, moved, sealed))).toBe("unknown-key");
    expect(rewrap(rotating, place, moved)).toBe(moved);
  });

  test("a sealing of another row cannot be re-wrapped into this one", () => {
    const { sealing } = seal(old, place, secret);
    expect(broken(() => rewrap(rotating, { ...place, page: 3 }, sealing))).toBe("tampered");
  });

  test("a key that is not 32 bytes is refused at the start", () => {
    expect(() => masterKeys({ current: "c2hvcnQ=", previous: null })).toThrow("32 bytes");
  });
});
