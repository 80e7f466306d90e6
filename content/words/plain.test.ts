import { afterEach, expect, test, vi } from "vitest";

const english = {
  send: "Send {name} again",
  pages: { one: "1 page", other: "{count} pages" },
} as const;

async function roomIn(language: string) {
  vi.resetModules();
  vi.stubEnv("SHOP_LANGUAGE", language);
  const { plain } = await import("./plain");
  const { counted, fill } = await import("./fill");
  return { words: plain(english), counted, fill };
}

afterEach(() => vi.unstubAllEnvs());

test("plain words are English as they stand, with counts by the language's own rules", async () => {
  const { words, counted, fill } = await roomIn("en-IN");
  expect(fill(words.send, { name: "page.jpg" })).toBe("Send page.jpg again");
  expect([0, 1, 2, 21].map((count) => counted(words.pages, count))).toEqual([
    "0 pages",
    "1 page",
    "2 pages",
    "21 pages",
  ]);
});

test("in accents no word of a table is left plain, and what is filled in stays as it is", async () => {
  const { words, counted, fill } = await roomIn("en-XA");
  expect(fill(words.send, { name: "page.jpg" })).toBe("⟦Séénd page.jpg åågååîîn⟧");
  expect([1, 2].map((count) => counted(words.pages, count))).toEqual(["⟦1 påågéé⟧", "⟦2 påågéés⟧"]);
});

test("a form that a language does not have falls to its other one", async () => {
  const { counted } = await roomIn("en-IN");
  expect(counted({ other: "{count} पृष्ठ" }, 1)).toBe("1 पृष्ठ");
});
