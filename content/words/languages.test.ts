import { afterEach, expect, test, vi } from "vitest";
import { english } from "./en/all";
import { everywhere, inPanel } from "./in-browser";
import type { Screens, Translation } from "./message";

// A newcomer's language: a folder (here made of the English, every message said backwards word by word) and its line in languages.ts.

const backwards = (screens: Screens | Screens[string]): object =>
  Object.fromEntries(
    Object.entries(screens).map(([name, said]) => [
      name,
      typeof said !== "string" ? backwards(said) : /[{<]/.test(said) ? said : said.split(" ").toReversed().join(" "),
    ]),
  );

async function shopIn(language: string) {
  vi.resetModules();
  vi.stubEnv("SHOP_LANGUAGE", language);
  vi.doMock("./languages", async (original) => {
    const { languages } = await original<typeof import("./languages")>();
    return { languages: { ...languages, eo: () => backwards(english) as Translation<typeof english> } };
  });
  return { ...(await import("./language")), ...(await import("./t")) };
}

/** The browser of that shop: its `t` knows what the page has sent as JSON, and nothing else. */
async function browserIn(language: string) {
  const { messagesFor } = await shopIn(language);
  const messages = messagesFor([...everywhere, ...inPanel]);
  // What a server component hands to a client component: plain data, and nothing that looks like it.
  expect(messages).toStrictEqual(JSON.parse(JSON.stringify(messages)));
  const sent = messagesFor(everywhere);
  vi.resetModules();
  vi.stubGlobal("document", { documentElement: { lang: language } });
  vi.doMock("#language", () => import("./language-in-browser"));
  const { learn } = await import("./language-in-browser");
  const { t } = await import("./t");
  return { learn: () => learn(sent), t };
}

afterEach(() => {
  vi.doUnmock("./languages");
  vi.doUnmock("#language");
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test("a language is a folder and a line: the shop speaks it, in reasons and labels, too", async () => {
  const { language, t } = await shopIn("eo");
  expect(language).toBe("eo");
  expect(t("nav.skipToContent")).toBe("content to Skip");
  expect(t.of("reasons", "sign-in-wrong")).toBe("right. not is password or Email");
  const { reasonWords } = await import("./reasons");
  expect(reasonWords({ code: "sign-in-wrong" })).toBe("right. not is password or Email");
});

test("in the browser the same words are said of what the page has sent", async () => {
  const { learn, t } = await browserIn("eo");
  expect(() => t("nav.skipToContent")).toThrow("no message nav.skipToContent");
  learn();
  expect(t("nav.skipToContent")).toBe("content to Skip");
  expect([1, 2].map((count) => t("upload.pages", { count }))).toEqual(["1 page", "2 pages"]);
  expect(() => t("queue.allClear")).toThrow("no message queue.allClear");
});

test("where no page has brought words, the last page there is speaks English", async () => {
  const { learn, t } = await browserIn("eo");
  expect(t("failure.reference", { reference: "123" })).toBe("Reference, if you call us: 123");
  expect(t("failure.title")).toBe("This page did not load");
  learn();
  expect(t("failure.title")).toBe("load not did page This");
});

test("a language that is none of ours is English", async () => {
  expect((await shopIn("tlh")).language).toBe("en-IN");
  expect((await shopIn("en-XA")).t("nav.skipToContent")).toBe("⟦Skîîp tøø cøøntéént⟧");
});
