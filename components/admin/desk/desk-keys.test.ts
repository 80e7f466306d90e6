import { describe, expect, test } from "vitest";
import { keyMeant, outcomesFor } from "./desk-keys";

const pressed = { key: "a", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, defaultPrevented: false };

describe("a key", () => {
  test("means nothing while someone types, with a modifier, or when a part of the page took it", () => {
    expect(keyMeant(pressed, false)).toBe("a");
    expect(keyMeant(pressed, true)).toBeNull();
    for (const held of ["ctrlKey", "metaKey", "altKey", "shiftKey", "defaultPrevented"])
      expect(keyMeant({ ...pressed, [held]: true }, false), held).toBeNull();
  });

  test("is the same with Caps Lock; a sign may need Shift", () => {
    expect(keyMeant({ ...pressed, key: "A" }, false)).toBe("a");
    expect(keyMeant({ ...pressed, key: "?", shiftKey: true }, false)).toBe("?");
    expect(keyMeant({ ...pressed, key: "/" }, false)).toBe("/");
  });

  test("that types nothing is left to the browser", () => {
    for (const key of ["Tab", "Enter", "Escape", "ArrowDown", " ", "F5", "1", "é"])
      expect(keyMeant({ ...pressed, key }, false), key).toBeNull();
  });
});

describe("the ways on from an order", () => {
  const all = { decide: true, approve: true, ask: true, work: true, call: true, write: true };

  test("have keys of their own, each one once, and none that moves through the queue", () => {
    const keys = outcomesFor(all).map(({ key }) => key);
    expect(keys).toEqual(["a", "q", "p", "h", "e", "d", "n"]);
    expect(keys.filter((key) => ["j", "k", "z", "/", "?"].includes(key))).toEqual([]);
  });

  test("what a person may not do has no key", () => {
    expect(outcomesFor({ ...all, decide: false }).map(({ key }) => key)).toEqual(["q", "p", "h", "e", "n"]);
    expect(outcomesFor({ ...all, approve: false }).map(({ key }) => key)).not.toContain("a");
    expect(outcomesFor({ decide: false, approve: false, ask: false, work: false, call: false, write: false })).toEqual(
      [],
    );
  });
});
