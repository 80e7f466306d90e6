import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

type Tokens = ReadonlyMap<string, string>;

/** The declarations of the first `:root` block after `marker`; tokens.css nests nothing deeper than one media query. */
function tokensAfter(marker: string): Tokens {
  const start = css.indexOf(marker);
  if (start < 0) throw new Error(`tokens.css has no block ${marker}`);
  const block = /:root\s*\{([^}]*)\}/.exec(css.slice(start))?.[1] ?? "";
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? "", (match[2] ?? "").trim()]),
  );
}

const light = tokensAfter(":root");
const over = (base: Tokens, marker: string): Tokens => new Map([...base, ...tokensAfter(marker)]);
const dark = over(light, "@media screen and (prefers-color-scheme: dark)");
const schemes: readonly (readonly [string, Tokens])[] = [
  ["light", light],
  ["dark", dark],
  ["light with more contrast", over(light, "@media (prefers-contrast: more)")],
  ["dark with more contrast", over(dark, "@media screen and (prefers-contrast: more)")],
  ["print", over(light, "@media print")],
];

/** Relative luminance of `#rrggbb` (WCAG 2.2, definition in section 6). */
function luminance(hex: string): number {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`Not a plain colour: ${hex}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, text: string, ground: string): number {
  const [high = 0, low = 0] = [text, ground].map((name) => luminance(tokens.get(name) ?? name)).sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const papers = ["--paper", "--paper-raised", "--paper-sunk"];
const inks = ["--ink", "--ink-quiet", "--pine", "--pine-deep", "--brick", "--amber", "--slate"];
const textPairs: readonly (readonly [string, string])[] = [
  ...papers.flatMap((paper) => inks.map((ink) => [ink, paper] as const)),
  ["--pine-ink", "--pine"],
  ["--pine-ink", "--pine-deep"],
  ["--brick-ink", "--brick"],
  ["--brick-ink", "--brick-deep"],
  ...(["pine", "brick", "amber", "slate"] as const).flatMap((tone) =>
    [`--${tone}`, "--ink", "--ink-quiet"].map((ink) => [ink, `--${tone}-paper`] as const),
  ),
];
const lineGrounds = [...papers, "--pine-paper", "--brick-paper", "--amber-paper", "--slate-paper"];
const linePairs = ["--line-strong", "--focus-colour"].flatMap((line) =>
  lineGrounds.map((ground) => [line, ground] as const),
);

describe.each(schemes)("in %s", (_scheme, tokens) => {
  it.each(textPairs)("%s on %s reads at 4.5:1 or better (WCAG 1.4.3)", (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(linePairs)("%s against %s shows at 3:1 or better (WCAG 1.4.11)", (line, ground) => {
    expect(contrast(tokens, line, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe("the drawings", () => {
  it.each(["honey", "mulberry", "larkspur", "slate"])(
    "the strength on a %s capsule reads at 4.5:1 or better",
    (hue) => {
      expect(contrast(light, `--hue-${hue}-figure`, `--hue-${hue}-body`)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ["--drawn-red", "--drawn-carton"],
    ["--drawn-print", "--drawn-carton"],
    ["--drawn-print", "--drawn-foil"],
  ])("%s on %s reads at 4.5:1 or better in light and in dark", (print, ground) => {
    expect(contrast(light, print, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, print, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
