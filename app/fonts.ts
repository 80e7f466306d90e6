import localFont from "next/font/local";

// Paths must be literal: the font loader reads them at build time. Nothing is fetched from outside.
const inter = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  variable: "--font-inter",
  weight: "100 900",
  display: "swap",
});

const sourceSerif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--font-source-serif",
  weight: "200 900",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

// The rupee sign stands in the Latin Extended files (85 and 42 kB), so those are cut down to that one glyph. Origin: the same packages.
const rupee = localFont({
  src: "../public/fonts/inter-rupee.woff2",
  variable: "--font-rupee",
  weight: "100 900",
  display: "swap",
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+20B9" }],
});

const rupeeSerif = localFont({
  src: "../public/fonts/source-serif-4-rupee.woff2",
  variable: "--font-rupee-serif",
  weight: "200 900",
  display: "swap",
  // Only the large price of a product page is set in it.
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+20B9" }],
});

/** Classes for `<html>`: they define the variables that --font-ui and --font-read of tokens.css are made of. */
export const fontClassNames = `${inter.variable} ${sourceSerif.variable} ${rupee.variable} ${rupeeSerif.variable}`;
