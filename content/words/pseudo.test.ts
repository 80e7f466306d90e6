import { expect, test } from "vitest";
import { messagesOf } from "./messages";
import { pseudo } from "./pseudo";
import { speaker } from "./speaker";

const written = (message: string, values: Record<string, string | number>) =>
  speaker("en-IN", messagesOf({ screen: { key: pseudo(message) } })).of("screen", "key", values);

test("letters are accented and vowels doubled, so that words are longer by a third or more", () => {
  const message = "A pharmacist or a manager marks an alert as seen to.";
  const longer = pseudo(message);
  expect(longer).not.toMatch(/[aeiouAEIOU]/);
  expect(longer.length).toBeGreaterThan(message.length * 1.3);
});

test("what is filled in stays as it is, within branches and tags, too", () => {
  expect(written("Open {name}", { name: "aeiou" })).toBe("⟦ØØpéén aeiou⟧");
  expect(written("{count, plural, one {# alert of {who}} other {# alerts}}", { count: 1, who: "Asha" })).toBe(
    "⟦1 ååléért øøf Asha⟧",
  );
  expect(pseudo("until <time></time>, <link>open it</link>")).toBe("⟦üüntîîl <time></time>, <link>øøpéén îît</link>⟧");
});
