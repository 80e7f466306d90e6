import sharp from "sharp";
import { addressesOf, customerPages, keptPages } from "./support/face";
import { client, newCustomer } from "./support/people";
import { expect, sharedRuntime, test } from "./support/shop";

// What a search engine and a messenger are told of a page.

const tag = (html: string, name: string) =>
  new RegExp(`<(?:meta|link) (?:property|name|rel)="${name}" (?:content|href)="([^"]*)"`).exec(html)?.[1];

test("every public page says which address is its own, what it is, and shows the pharmacy's picture", async ({
  baseURL,
}) => {
  const api = await client(String(baseURL));
  const { appUrl } = sharedRuntime();
  for (const address of addressesOf(keptPages)) {
    const html = await (await api.get(address)).text();
    const own = address === "/" ? appUrl : `${appUrl}${address}`;
    expect(tag(html, "canonical"), address).toBe(own);
    expect(tag(html, "og:url"), address).toBe(own);
    expect(tag(html, "og:title")?.length, address).toBeGreaterThan(5);
    expect(tag(html, "og:description"), address).toBe(tag(html, "description"));
    expect(tag(html, "og:image"), address).toBe(`${appUrl}/og.png`);
    expect(tag(html, "og:image:alt"), address).toContain("prescription");
  }
});

test("the picture is a PNG of the size that is promised, with something on it, and nothing in it may run", async ({
  baseURL,
}) => {
  const answer = await (await client(String(baseURL))).get("/og.png");
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({ "content-type": "image/png", "x-content-type-options": "nosniff" });
  expect(answer.headers()["content-security-policy"]).toContain("sandbox");
  const picture = sharp(await answer.body());
  expect(await picture.metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  const words = await picture.clone().extract({ left: 80, top: 150, width: 600, height: 330 }).stats();
  const capsule = await picture.clone().extract({ left: 800, top: 150, width: 320, height: 330 }).stats();
  for (const part of [words, capsule]) expect(Math.max(...part.channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
});

test("what is private gives nobody a picture or an address to share", async ({ baseURL }) => {
  const { api } = await newCustomer(String(baseURL));
  for (const address of ["/basket", "/sign-in", ...customerPages.filter((page) => !page.includes("["))]) {
    const html = await (await api.get(address)).text();
    expect(html.match(/og:|rel="canonical"/), address).toBeNull();
  }
});

test("the list for search engines holds every public page once, and nothing else", async ({ baseURL }) => {
  const { appUrl } = sharedRuntime();
  const xml = await (await client(String(baseURL))).get("/sitemap.xml");
  const listed = [...(await xml.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) =>
    url.slice(appUrl.length),
  );
  expect(listed.toSorted()).toEqual(addressesOf(keptPages).toSorted());
});
