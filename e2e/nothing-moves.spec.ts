import type { Page } from "@playwright/test";
import { heldOrder } from "./support/orders";
import { client, pageOf, signedIn, staff } from "./support/people";
import { expect, test } from "./support/shop";

// What comes with scripts must not move what is there before them: a link that moves while it is pressed is not followed.

interface Place {
  readonly what: string;
  readonly top: number;
}

/** Where everything stands that can be pressed, from the top of the page. The text below a product is folded on a phone, far below what is seen. */
const places = (page: Page): Promise<Place[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main a[href], main button, main input, main summary")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("#monograph ~ *"))
      .map((element) => ({
        what: (element.getAttribute("aria-label") ?? element.textContent ?? element.id).trim() || element.id,
        top: Math.round(element.getBoundingClientRect().top + scrollY),
      })),
  );

async function movedByScripts(page: Page, address: string): Promise<readonly string[]> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "domcontentloaded" });
  await page.evaluate(() => document.fonts.ready);
  const before = await places(page);
  expect(before.length, address).toBeGreaterThan(0);
  release();
  await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith("__reactContainer")));
  await page.waitForLoadState("networkidle");
  const after = await places(page);
  await page.unrouteAll();
  return before.flatMap(({ what, top }) => {
    const now = after.filter((one) => one.what === what).map((one) => one.top);
    return now.length === 0 || now.includes(top) ? [] : [`${address}: “${what}” goes from ${top} to ${now.join(", ")}`];
  });
}

for (const width of [360, 1280])
  test(`at ${width} px nothing that can be pressed moves when scripts arrive`, async ({ baseURL, browser }) => {
    test.setTimeout(180_000);
    const order = await heldOrder(String(baseURL));
    const addresses = {
      visitor: [
        "/",
        "/medicines",
        "/medicines/isotroin-20",
        "/basket",
        "/sign-in",
        "/sign-up",
        "/reset-password",
        "/tools/interaction-check",
      ],
      customer: ["/account", `/account/orders/${order.orderNumber}`, "/checkout", "/checkout/delivery"],
      pharmacist: ["/admin", "/admin/queue", `/admin/orders/${order.orderNumber}`, "/admin/stock", "/admin/account"],
    };
    const people = {
      visitor: await client(String(baseURL)),
      customer: order.api,
      pharmacist: await signedIn(String(baseURL), staff.pharmacist),
    };
    const moved: string[] = [];
    for (const [who, pages] of Object.entries(addresses)) {
      const page = await pageOf(
        browser,
        { api: people[who as keyof typeof people] },
        { viewport: { width, height: 800 } },
      );
      for (const address of pages) moved.push(...(await movedByScripts(page, address)));
      await page.context().close();
    }
    expect(moved).toEqual([]);
  });
