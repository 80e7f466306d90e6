import { expect, test } from "vitest";
import { scriptsAfterPaint } from "./after-paint.mjs";

const page =
  '<html><head><link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" fetchPriority="low" href="/c.js"/><link rel="preload" as="font" href="/f.woff2"/>' +
  '<script src="/a.js" async=""></script><script src="/old.js" noModule=""></script></head><body><p>$& text</p>' +
  '<script>self.__next_f=[1]</script><script src="/b.js" async=""></script><script src="/a.js" async=""></script></body></html>';

test("script files are asked for by the page's last script, each once, in their order, and none before", () => {
  const html = scriptsAfterPaint(page);
  expect(html).not.toMatch(/<script src="\/[ab]\.js"/);
  expect(html).not.toContain('as="script"');
  expect(html).toMatch(/\(\["\/a\.js","\/b\.js"\]\)<\/script><\/body><\/html>$/);
});

test("what stands in the page stays: text, styles, fonts, scripts within it, and those for browsers of old", () => {
  const html = scriptsAfterPaint(page);
  for (const part of [
    "<p>$& text</p>",
    '<link rel="stylesheet" href="/a.css"/>',
    'as="font"',
    "self.__next_f=[1]",
    "/old.js",
  ])
    expect(html).toContain(part);
});

test("a page without script files stays as it is", () => {
  expect(scriptsAfterPaint("<body><p>x</p></body>")).toBe("<body><p>x</p></body>");
});
