import localFont from "next/font/local";

// Paths must be literal: the font loader reads them at build time. Nothing is fetched from outside. The files are cut from the packages
// @fontsource-variable/inter and @fontsource-variable/source-serif-4 by tools/subset-fonts.mjs; their licences lie beside them.

const inter = localFont({
  src: "../public/fonts/inter-plain.woff2",
  variable: "--font-inter",
  weight: "400 700",
  display: "swap",
});

const sourceSerif = localFont({
  src: "../public/fonts/source-serif-4-plain.woff2",
  variable: "--font-source-serif",
  weight: "400 700",
  display: "swap",
  adjustFontFallback: "Times New Roman",
});

// Fetched when one of their signs occurs. They stand before the plain ones in tokens.css, whose stand-in has these signs, too.
const interOther = localFont({
  src: "../public/fonts/inter-other.woff2",
  variable: "--font-inter-other",
  weight: "400 700",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+00A1-00AF, U+00B2-00B6, U+00B8-00D6, U+00D8-00FF" }],
});

const sourceSerifOther = localFont({
  src: "../public/fonts/source-serif-4-other.woff2",
  variable: "--font-source-serif-other",
  weight: "400 700",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+00A1-00AF, U+00B2-00B6, U+00B8-00D6, U+00D8-00FF" }],
});

// The rupee sign stands in the packages' Latin Extended files (85 and 42 kB), cut down to that one glyph.
const rupee = localFont({
  src: "../public/fonts/inter-rupee.woff2",
  variable: "--font-rupee",
  weight: "100 900",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+20B9" }],
});

const rupeeSerif = localFont({
  src: "../public/fonts/source-serif-4-rupee.woff2",
  variable: "--font-rupee-serif",
  weight: "200 900",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+20B9" }],
});

/** Classes for `<html>`: they define the variables that --font-ui and --font-read of tokens.css are made of. */
export const fontClassNames = [inter, sourceSerif, interOther, sourceSerifOther, rupee, rupeeSerif]
  .map(({ variable }) => variable)
  .join(" ");
