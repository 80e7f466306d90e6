import { focusFaults } from "./support/focus-faults";
import { expectAccessible } from "./support/page-faults";
import { pageVisit } from "./support/page-visit";
import { namelessIn, readAloud } from "./support/screen-reader";
import { expect, test } from "./support/shop";
import { everyWalk, walkerNames } from "./support/walk";

// Every page of the shop, opened once by everybody who may open it and judged there by all that holds for every page: for eyes, keyboards and
// screen readers, on a phone and on a desk, in light and in the dark, and for what a browser tells others and keeps.

const medicineNames = /isotroin|tretiva|accutane|isotretinoin|\d+\s?mg\b|acne/i;

for (const name of walkerNames)
  test(`every page of a ${name} is titled, reachable, readable and private, at 1280, 360 and 320 px`, async ({
    baseURL,
    browser,
  }) => {
    test.setTimeout(600_000);
    const { walkers } = await everyWalk(String(baseURL));
    const walker = walkers.find((one) => one.name === name);
    if (walker === undefined) throw new Error(`nobody walks as ${name}`);
    const visit = await pageVisit(browser, walker, String(baseURL));
    const faults: string[] = [];
    const titles = new Map<string, string>();
    for (const address of walker.addresses) {
      const seen = await visit.open(address);
      faults.push(...seen.faults.map((fault) => `${address}: ${fault}`));
      // Orders share a title that names none of them; a refused form's says so.
      const page = new URL(seen.url).pathname.replace(/[0-9a-z]{26}/, "…");
      if (seen.isFound && !titles.has(page)) titles.set(page, seen.title);
      if (name === "visitor" || name === "developer") continue;
      if (medicineNames.test(`${seen.title} ${seen.url}`)) faults.push(`${address} names a medicine: ${seen.title}`);
    }
    await visit.end();
    for (const [path, title] of titles)
      for (const [other, same] of titles)
        if (path < other && title === same) faults.push(`“${title}” is the title of ${path} and of ${other}`);
    expect(faults).toEqual([]);
  });

test("the focus check finds covered elements and missing focus rings", async ({ page }) => {
  await page.setContent(
    `<style>a { display: block; height: 40px } .bare:focus { outline: none } .lid { position: fixed; inset: 0 0 auto; height: 60px }</style>
     <a href="#a">Under the lid</a><a href="#b" style="margin-top: 80px">Free</a><a href="#c" class="bare">Bare</a><div class="lid"></div>`,
  );
  await page.keyboard.press("Tab");
  const faults = await focusFaults(page);
  expect(faults).toEqual([expect.stringContaining("“Under the lid”"), expect.stringContaining("“Bare”")]);
});

test("axe measures how large a target is", async ({ page }) => {
  await page.setContent(
    '<html lang="en"><title>x</title><main><h1>x</h1><button style="width:9px;height:9px;padding:0;border:0">a</button><button style="width:9px;height:9px;padding:0;border:0">b</button></main></html>',
  );
  await expect(expectAccessible(page)).rejects.toThrow(/target-size/);
});

test("the check for nameless controls finds them", async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.setContent('<main><button></button><a href="/x"></a><button>Named</button><img src="/x.png"></main>');
  expect(namelessIn(await readAloud(page, "main"))).toEqual(expect.arrayContaining(["button", "link"]));
  expect(namelessIn(["button, Named", "link, View order"])).toEqual([]);
  await page.context().close();
});
