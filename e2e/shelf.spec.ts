import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/page-faults";
import { expect, test } from "./support/shop";

// Finding a capsule, and whether it can be delivered: plain forms whose answers are addresses.

const cards = (page: Page) => page.getByRole("main").getByRole("heading", { level: 2 });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a misspelt brand with its strength finds the one capsule and says that it was a guess", async ({ page }) => {
      await page.goto("/medicines");
      await page.getByLabel("Find by name").fill("isotrion 20 mg");
      await page.getByRole("button", { name: "Show" }).click();
      await page.waitForURL(/q=isotrion/);
      await expect(page.getByRole("main")).toContainText("“isotrion” is spelt like Isotroin");
      await expect(page.getByRole("main")).toContainText("1 of 6 capsules");
      await expect(cards(page)).toHaveText([/Isotroin 20 mg/]);
      await expect(page.getByLabel("Find by name")).toHaveValue("isotrion 20 mg");
    });

    test("a PIN code is answered on a page of its own, whether served, not served, or none", async ({ page }) => {
      await page.goto("/medicines/isotroin-20");
      for (const [pin, words] of [
        ["411004", "Yes, we deliver to 411004"],
        ["110001", "No, we do not deliver to 110001"],
        ["12", "Enter the PIN code as six digits"],
      ] as const) {
        await page.getByLabel(/Your PIN code/).fill(pin);
        await page.getByRole("button", { name: "Check" }).click();
        await expect(page.getByRole("main")).toContainText(words);
      }
      await expect(page).toHaveTitle(/^Error: Delivery/);
    });
  });
}

test("a maker is chosen in the address, and the page says that unconfirmed makers are left out", async ({ page }) => {
  await page.goto("/medicines");
  await page.getByLabel("Maker").selectOption("Cipla Ltd");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/maker=Cipla/);
  await expect(cards(page)).toHaveText([/Isotroin 10 mg/, /Isotroin 20 mg/, /Isotroin 30 mg/]);
  const main = page.getByRole("main");
  await expect(main).toContainText("Capsules without a confirmed maker are not shown");
  await expect(page.getByLabel("Maker")).toHaveValue("Cipla Ltd");
  await expectAccessible(page);
  await page.goto("/medicines?maker=Nobody%20at%20all");
  await expect(main).toContainText("No capsule matches");
});

test("acne and a brand that is not supplied find every capsule, with the reason", async ({ page }) => {
  for (const [query, reason] of [
    ["acne", "Each of these contains isotretinoin, which is for severe acne"],
    ["Claravis", "Claravis is another brand of isotretinoin, which we do not supply"],
    ["Acutret", "Acutret is said to be a brand of isotretinoin; we could not confirm it"],
  ] as const) {
    await page.goto(`/medicines?q=${query}`);
    await expect(page.getByRole("main")).toContainText(reason);
    await expect(cards(page)).toHaveCount(6);
  }
});

test("a capsule whose licensed maker nobody has shown is said to be listed for demonstration, never in stock", async ({
  page,
}) => {
  const words = "Listed for demonstration; no licensed Indian maker confirmed";
  await page.goto("/medicines?q=accutane");
  await expect(cards(page)).toHaveText([/Accutane 10 mg/]);
  for (const path of ["/medicines?q=accutane", "/medicines/accutane-10"]) {
    await page.goto(path);
    await expect(page.getByRole("main")).toContainText(words);
    await expect(page.getByRole("main")).not.toContainText("In stock");
  }
});

test("an unknown address helps to find what was meant", async ({ page }) => {
  const answer = await page.goto("/medicines/isotroin-200");
  expect(answer?.status()).toBe(404);
  await expectAccessible(page);
  await page.getByLabel("Find a capsule by name").fill("isotroin 20");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL(/\/medicines\?q=isotroin/);
  await expect(cards(page)).toHaveText([/Isotroin 20 mg/]);
});

test("what is not on the shelf says so, in which strength, and how to go on; another medicine spelt alike is not found", async ({
  page,
}) => {
  await page.goto("/medicines?q=isotroin+15");
  await expect(page.getByRole("main")).toContainText("We have none of 15 mg by this name.");
  await expect(page.getByRole("link", { name: "Show all capsules" })).toBeVisible();
  await expectAccessible(page);
  await page.goto("/medicines?q=tretinoin");
  await expect(page.getByRole("main")).toContainText("Nothing matches “tretinoin”");
});

test("the order stands in the address, and nonsense there is a page that helps", async ({ page, request }) => {
  await page.goto("/medicines?sort=brand");
  await expect(cards(page).first()).toHaveText(/Accutane 10 mg/);
  await expect(page.getByLabel("Sort by")).toHaveValue("brand");
  await expectAccessible(page);
  for (const query of ["q=%00", "q=%F0%9F", `q=${"x".repeat(4000)}`, "q=a&q=b", "sort=x", "q=%3Cscript%3E"])
    expect((await request.get(`/medicines?${query}`)).status(), query).toBe(200);
  for (const query of ["pin=%00", "pin=a&pin=b", `pin=${"9".repeat(4000)}`])
    expect((await request.get(`/help/delivery?${query}`)).status(), query).toBe(200);
});
