import type { Page } from "@playwright/test";
import { expectAccessible, expectFits } from "./support/page-faults";
import { expect, test } from "./support/shop";

// The planner and the check of other medicines: for anybody, with and without JavaScript.

async function planFiftyKilos(page: Page): Promise<void> {
  await page.goto("/tools/course-planner");
  await page.getByLabel("Body weight in kg").fill("50");
  await page.getByLabel("Strength of one capsule").selectOption("25");
  await page.getByLabel("Capsules per day").fill("2");
  await page.getByRole("button", { name: "Calculate" }).click();
  await page.waitForURL(/weight=50/);
  const result = page.getByRole("region", { name: "Your result" });
  await expect(result).toContainText("1 mg/kg a day");
  await expect(result.getByRole("row", { name: /120 mg\/kg/ })).toContainText("240 capsules (24 packs)");
  await expect(result.getByRole("row", { name: /150 mg\/kg/ })).toContainText("In 150 days, in week 21.4");
  await expect(result.getByRole("img", { name: /Cumulative dose/ })).toBeVisible();
  await expect(page.getByLabel("Body weight in kg")).toHaveValue("50");
}

async function checkThree(page: Page): Promise<void> {
  await page.goto("/tools/interaction-check");
  await page.getByLabel("Medicine 1").fill("Doxycicline 100");
  await page.getByLabel("Medicine 2").fill("Vitamin A");
  await page.getByLabel("Medicine 3").fill("Nonsensol");
  await page.getByRole("button", { name: "Check" }).click();
  const result = page.getByRole("region", { name: "What our list says" });
  await expect(result).toContainText("Do not combine with isotretinoin");
  await expect(result).toContainText("if you mean “doxycycline”");
  await expect(result).toContainText("Not in our list");
  await expect(result.getByRole("listitem").filter({ hasText: "Nonsensol" })).toHaveCount(1);
  expect(page.url()).not.toMatch(/doxy|vitamin|nonsensol/i);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the planner calculates from its URL", async ({ page }) => {
      await planFiftyKilos(page);
    });

    test("the check says what it found, what it took for a misspelling and what it does not know; no name stands in the address", async ({
      page,
    }) => {
      await checkThree(page);
    });
  });
}

test("figures that cannot be used are named at their fields, linked from the summary, and not lost", async ({
  page,
}) => {
  await page.goto("/tools/course-planner?weight=six&strength=20&perDay=99&taken10=-1");
  await expect(page).toHaveTitle(/^Error: Course planner/);
  const summary = page.getByRole("alert").filter({ hasText: "This cannot be calculated yet" });
  await expect(summary.getByRole("link")).toHaveCount(3);
  await summary.getByRole("link", { name: /Enter the weight/ }).click();
  await expect(page.getByLabel("Body weight in kg")).toBeFocused();
  await expect(page.getByLabel("Body weight in kg")).toHaveValue("six");
  await expectAccessible(page);
});

test("an invalid address answers with a page that helps, never with an error", async ({ request }) => {
  for (const query of [
    "weight=%00",
    "weight[]=1",
    "perDay=1e309",
    `weight=${"9".repeat(3000)}`,
    "a=b",
    "strength=%F0%9F",
  ])
    expect((await request.get(`/tools/course-planner?${query}`)).status(), query).toBeLessThan(500);
  for (const asked of ["x", "%00", "../x", "0".repeat(26)])
    expect((await request.get(`/tools/interaction-check?asked=${asked}`)).status(), asked).toBeLessThan(500);
});

test("another browser never sees what was typed", async ({ page, browser }) => {
  await checkThree(page);
  const other = await (await browser.newContext()).newPage();
  await other.goto(page.url());
  await expect(other.getByRole("main")).toContainText("Your result has expired");
  await expect(other.getByRole("main")).not.toContainText("Nonsensol");
  await other.context().close();
});

test("an empty check says what is missing, at the field and in the summary", async ({ page }) => {
  await page.goto("/tools/interaction-check");
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole("link", { name: /at least one medicine/ })).toBeVisible();
  await expectAccessible(page);
});

for (const width of [320, 1280]) {
  test(`both are whole and accessible with their results at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await planFiftyKilos(page);
    await expectFits(page);
    await expectAccessible(page);
    await checkThree(page);
    await expectFits(page);
    await expectAccessible(page);
  });
}
