import type { Browser } from "@playwright/test";
import { fillBasket } from "./support/orders";
import { newCustomer, pageOf } from "./support/people";
import { readAloud } from "./support/screen-reader";
import { expect, test } from "./support/shop";
import { everyWalk, type Walker } from "./support/walk";

// What somebody hears who sees nothing of the page.

const heard = (browser: Browser, person: Pick<Walker, "api">) => pageOf(browser, person);

/** These phrases, in this order, others between them. */
function expectInOrder(phrases: readonly string[], wanted: readonly (string | RegExp)[]): void {
  let from = 0;
  for (const one of wanted) {
    const at = phrases.findIndex(
      (phrase, index) => index >= from && (typeof one === "string" ? phrase === one : one.test(phrase)),
    );
    expect(
      at,
      `“${one}” is said after “${phrases[from - 1] ?? "the beginning"}”, in:\n${phrases.join("\n")}`,
    ).toBeGreaterThan(-1);
    from = at + 1;
  }
}

test("a medicine is heard warning first: who must not take it comes before price and button", async ({
  browser,
  baseURL,
}) => {
  const page = await heard(browser, await newCustomer(String(baseURL)));
  await page.goto("/medicines/isotroin-20");
  expectInOrder(await readAloud(page), [
    "link, Skip to content",
    "link, Skip to safety information",
    /^navigation, Main/,
    "main",
    "heading, Isotroin 20 mg, level 1",
    "region, This medicine can cause severe harm to an unborn baby",
    /^Never take isotretinoin if you are pregnant/,
    "heading, What to do, level 3",
    "heading, Who must not take it, level 2",
    "region, Price and request",
    "₹ 268.00",
    /^combobox, Packs/,
    "button, Request with prescription",
  ]);
  await page.context().close();
});

test("a refused form says first that there is a problem, and the same words at the field", async ({
  browser,
  baseURL,
}) => {
  const customer = await newCustomer(String(baseURL));
  await fillBasket(customer.api);
  const page = await heard(browser, customer);
  await page.goto("/checkout/patient");
  // What the browser itself would say stands aside, so that the shop's own refusal is heard.
  await page.locator("form[action='/api/patients']").evaluate((form: HTMLFormElement) => {
    form.noValidate = true;
    form.requestSubmit();
  });
  await expect(page).toHaveTitle(/^Error: /);
  const phrases = await readAloud(page, "main");
  expectInOrder(phrases, [
    "alert",
    /^heading, .+, level 2$/,
    "link, Choose whether this is for you or for someone in your care.",
    "end of alert",
    "heading, Who is it for, level 1",
    "group, Who is the medicine for?, Error: Choose whether this is for you or for someone in your care.",
    /^radio, For me, not checked/,
  ]);
  await page.context().close();
});

test("the safety statements, the hold on the card and the order's standing are heard", async ({ browser, baseURL }) => {
  const { order, walkers } = await everyWalk(String(baseURL));
  const customer = walkers.find(({ name }) => name === "customer");
  if (customer === undefined) throw new Error("no customer walks");
  const page = await heard(browser, customer);
  const hear = async (address: string) => {
    await page.goto(address);
    return readAloud(page, "main");
  };
  expectInOrder(await hear("/checkout/safety"), [
    "Step 4 of 5",
    "heading, Safety, level 1",
    "region, This medicine can cause severe harm to an unborn baby",
    /^group, Read each statement and confirm it/,
    /^checkbox, The patient will not take isotretinoin while pregnant.*not checked/,
    /^checkbox, The prescription is genuine.*not checked/,
    "button, Continue",
  ]);
  expectInOrder(await hear("/checkout"), [
    "heading, Checkout, level 1",
    /^listitem,.* current step/,
    /^heading, Your turn: Before you can pay/,
    "region, Cost",
    "region, What happens next, and when you will be charged",
    "You pay by card on our payment partner’s page. The amount is only held for now, not charged.",
  ]);
  expectInOrder(await hear(`/checkout/complete?order=${order.orderNumber}`), [
    "heading, We have received your request, level 1",
    "heading, Done: Your card is held; nothing is charged, level 2",
    "Your card is charged only after approval",
    "link, View order",
  ]);
  expectInOrder(await hear(`/account/orders/${order.orderNumber}`), [
    "heading, Your order, level 1",
    "With the pharmacist",
    "heading, A pharmacist is reading your prescription, level 2",
    "status",
    "region, Safety",
    "heading, Payment, level 2",
    "Held, not charged",
  ]);
  await page.context().close();
});
