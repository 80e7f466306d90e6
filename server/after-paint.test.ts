import { expect, test } from "vitest";
import { scriptsAfterPaint } from "./after-paint";

const page =
  '<html><head><link rel="stylesheet" href="/a.css"/><link rel="preload" as="script" fetchPriority="low" href="/c.js"/><link rel="preload" as="font" href="/f.woff2"/>' +
  '<script src="/a.js" async=""></script><script src="/d.js" async=""></script><script src="/old.js" noModule=""></script></head><body><p>$& text</p>' +
  '<script>self.__next_f=[1]</script><script src="/b.js" id="_R_" async=""></script></body></html>';

test("script files are asked for by a script in their place, in their order, and not by the page", () => {
  const html = scriptsAfterPaint(page);
  expect(html).not.toMatch(/src="\/[abd]\.js"/);
  expect(html).not.toContain('as="script"');
  expect(html).toMatch(/\(\["\/a\.js","\/d\.js"\]\)<\/script><script src="\/old\.js"/);
  expect(html).toMatch(/\(\["\/b\.js"\]\)<\/script><\/body><\/html>$/);
});

test("what stands in the page stays: text, styles, fonts, scripts within it, and those for browsers of old", () => {
  const html = scriptsAfterPaint(page);
  for (const part of [
    "<p>$& text</p>",
    '<link rel="stylesheet" href="/a.css"/>',
    'as="font"',
    "self.__next_f=[1]",
    '<script src="/old.js" noModule=""></script>',
  ])
    expect(html).toContain(part);
});

test("the script that asks bears the nonce of those it asks for, wherever React writes it", () => {
  const html = scriptsAfterPaint(
    '<script src="/a.js" nonce="q+/=" async=""></script><p></p><script src="/b.js" async="" nonce="q+/="></script>',
  );
  expect(html.match(/<script nonce="q\+\/=">/g)).toHaveLength(2);
});

test("a page without script files, and a piece that ends within a tag, stay as they are", () => {
  for (const html of ["<body><p>x</p></body>", '<p>x</p><script src="/a.js" as', 'ync=""></script><p>'])
    expect(scriptsAfterPaint(html)).toBe(html);
});
