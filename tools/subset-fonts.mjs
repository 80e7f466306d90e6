// @ts-check
// Cuts the packages' variable fonts down to what our pages are set in: weights 400 to 700, and the signs of plain English in one file, the other
// Latin ones (names with accents) in a second that is fetched only when one occurs. Run by hand when a package or the list of signs changes.
import fs from "node:fs";
import subsetFont from "subset-font";

const range = (/** @type {number} */ from, /** @type {number} */ to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");

/** Keep in step with the `unicode-range` of app/fonts.ts. */
const plain = `${range(0x20, 0x7e)}\u00a0°±·×–—‘’“”•…−≤≥`;
const otherLatin = [...range(0xa1, 0xff)].filter((sign) => !plain.includes(sign)).join("");

const files = {
  inter: "node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  "source-serif-4": "node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
};
for (const [name, file] of Object.entries(files)) {
  for (const [part, signs] of [
    ["plain", plain],
    ["other", otherLatin],
  ]) {
    const font = await subsetFont(fs.readFileSync(file), String(signs), {
      targetFormat: "woff2",
      variationAxes: { wght: { min: 400, max: 700, default: 400 } },
    });
    fs.writeFileSync(`public/fonts/${name}-${part}.woff2`, font);
    process.stdout.write(`public/fonts/${name}-${part}.woff2: ${font.length} bytes\n`);
  }
}
