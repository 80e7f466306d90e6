import type { Page } from "@playwright/test";
import { expectAccessible, expectFits } from "./support/page-faults";
import { expect, test } from "./support/shop";

// A long text, read on a phone, on a desk, on paper and without JavaScript: nothing of it is ever out of reach.

const monograph = "/monographs/isotretinoin";
const phone = { width: 360, height: 800 };
const desk = { width: 1280, height: 800 };

const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const openFolds = (page: Page) => page.locator("details[data-fold][open]").count();
const allFolds = (page: Page) => page.locator("details[data-fold]").count();
/** A source or a word opens in place once they have; until then it leads to its list. The fields are drawn by them. */
const scriptsHaveCome = (page: Page) => expect(page.getByRole("searchbox").first()).toBeAttached();

test.describe("on a phone", () => {
  test.use({ viewport: phone });

  test("sections fold, those on safety do not, and a link into a fold opens it", async ({ page }) => {
    await page.goto(monograph);
    const storage = page.getByRole("heading", { name: "Storage", exact: true });
    await expect(storage).toBeHidden();
    await expect(section(page, "Serious warnings and what to do")).toContainText("What you may notice");
    for (const name of ["Who must not take it", "With other medicines", "Pregnancy, fertility and blood donation"]) {
      const first = section(page, name).locator("li, td, dd").first();
      await expect(first, name).toBeVisible();
    }
    await page
      .getByRole("navigation", { name: "On this page" })
      .getByRole("link", { name: /^Packs/ })
      .click();
    await expect(storage).toBeVisible();
    await expect(section(page, "Packs, contents and storage").getByRole("heading", { level: 2 })).toBeInViewport();
    await expectFits(page);
    await expectAccessible(page);
  });

  test("an address with an anchor inside a fold arrives there, and so do words that are looked for", async ({
    page,
  }) => {
    await page.goto(`${monograph}#storage`);
    await expect(page.getByRole("heading", { name: "Storage", exact: true })).toBeInViewport();
    await page.goto("/help/how-it-works");
    await page.goto(`${monograph}#:~:text=Butylated%20hydroxyanisole`);
    await expect(page.getByText("Butylated hydroxyanisole")).toBeInViewport();
  });

  test("the sheet for home can be kept as PDF, and nothing in it runs", async ({ page }) => {
    await page.goto("/monographs/isotretinoin/patient-sheet");
    const link = page.getByRole("link", { name: "Save as PDF, in large type" });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toMatch(/^isotretinoin-sheet-20\d\d-\d\d-\d\d\.pdf$/);
    const answer = await page.request.get(String(await link.getAttribute("href")));
    expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
    expect(answer.headers()).toMatchObject({
      "content-type": "application/pdf",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      "x-content-type-options": "nosniff",
    });
  });

  test("paper gets every section", async ({ page }) => {
    await page.goto(monograph);
    await expect(page.getByRole("heading", { name: "Storage", exact: true })).toBeHidden();
    await page.emulateMedia({ media: "print" });
    expect(await openFolds(page)).toBeLessThan(await allFolds(page));
    for (const heading of await page.locator("details[data-fold] :is(h3, table)").all())
      await expect(heading).toBeVisible();
  });

  test("a fold is opened and closed by keys", async ({ page }) => {
    await page.goto(monograph);
    const summary = page.locator("summary", { hasText: "Packs, contents and storage" });
    await expect(page.getByRole("heading", { name: "Storage", exact: true })).toBeHidden();
    await summary.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Storage", exact: true })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Storage", exact: true })).toBeHidden();
  });
});

test("without JavaScript every section is open and every link of the contents leads to one", async ({
  baseURL,
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: String(baseURL), viewport: phone });
  const page = await context.newPage();
  await page.goto(monograph);
  await expect(page.getByRole("heading", { name: "Storage", exact: true })).toBeVisible();
  const links = page.getByRole("navigation", { name: "On this page" }).getByRole("link");
  expect(await links.count()).toBeGreaterThan(10);
  await expect(page.getByRole("searchbox"), "a field that could do nothing").toHaveCount(0);
  await expect(section(page, "With other medicines").locator("tbody tr").last()).toBeVisible();
  for (const link of await links.all()) {
    const anchor = await link.getAttribute("href");
    await expect(page.locator(`section${anchor}`), String(anchor)).toHaveCount(1);
  }
  await context.close();
});

test.describe("on a desk", () => {
  test.use({ viewport: desk });

  test("every section is open, the contents stay beside the text and mark what is being read", async ({ page }) => {
    await page.goto(monograph);
    const contents = page.getByRole("navigation", { name: "On this page" });
    const current = contents.locator("[aria-current=location]");
    for (const name of ["How it is taken", "If you took too many capsules", "What it is"]) {
      const link = contents.getByRole("link", { name, exact: true });
      await link.click();
      await expect(current).toHaveText(String(await link.textContent()));
      await expect(current).toHaveCount(1);
      await expect(contents).toBeInViewport();
    }
    expect(await openFolds(page)).toBe(await allFolds(page));
    await expectAccessible(page);
  });
});

test.describe("a medical term", () => {
  test.use({ viewport: desk });

  test("is explained at the word, and among all words for who wants more", async ({ page }) => {
    await page.goto(`${monograph}#monitoring`);
    await scriptsHaveCome(page);
    const word = section(page, "Checks during treatment").getByRole("link", { name: "Triglycerides" });
    await word.focus();
    await page.keyboard.press("Enter");
    const note = page.getByRole("dialog", { name: "Triglycerides" });
    await expect(note).toBeFocused();
    await expect(note).toContainText("fats in the blood");
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(word).toBeFocused();
    await word.click();
    await note.getByRole("link", { name: "All words explained" }).click();
    await expect(page.locator("li:target")).toContainText("Triglycerides:");
    await expect(page.locator("li:target")).toBeInViewport();
  });

  test("leads to its meaning without JavaScript, and from the sheet for home to the monograph", async ({
    baseURL,
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: String(baseURL) });
    const page = await context.newPage();
    await page.goto("/monographs/isotretinoin/patient-sheet");
    await page.getByRole("link", { name: "mg/kg" }).first().click();
    await expect(page).toHaveURL(/\/monographs\/isotretinoin#word-mg-kg$/);
    await expect(page.locator("li:target")).toContainText("for each kilogram");
    await context.close();
  });
});

test("the monograph says what changed since an earlier version, and who takes reports of side effects", async ({
  page,
}) => {
  await page.goto(monograph);
  await page.getByText("Changes between versions").click();
  await expect(page.getByText("The first version.")).toBeVisible();
  const reactions = section(page, "Side effects by frequency");
  await reactions.scrollIntoViewIfNeeded();
  await expect(reactions.getByRole("link", { name: "1800-180-3024" })).toHaveAttribute("href", "tel:18001803024");
});

test.describe("a source", () => {
  test.use({ viewport: desk });

  test("is shown at its number, by keys as well, and Escape leads back to the number", async ({ page }) => {
    await page.goto(`${monograph}#dosage`);
    await scriptsHaveCome(page);
    const number = section(page, "How it is taken")
      .getByRole("link", { name: /^source \d+$/ })
      .first();
    const note = page.getByRole("dialog", { name: /^Source \d+$/ });
    await number.focus();
    await page.keyboard.press("Enter");
    await expect(note).toBeFocused();
    await expect(note).toContainText(/Grade [AB]/);
    await expect(number).toBeInViewport();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(note).toBeHidden();
    await expect(number).toBeFocused();

    await number.click();
    await note.getByRole("button", { name: "Close the note" }).click();
    await expect(note).toBeHidden();
    await number.click();
    await note.getByRole("link", { name: "In the list of sources" }).click();
    await expect(note).toBeHidden();
    await expect(page).toHaveURL(/#source-\d+$/);
    await expect(page.locator("li:target")).toBeInViewport();
    await page.locator("li:target").getByRole("link", { name: "How it is taken" }).click();
    await expect(section(page, "How it is taken").getByRole("heading", { level: 2 })).toBeInViewport();
  });

  test("is a link to the list of sources without JavaScript, and the list leads back", async ({ baseURL, browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: String(baseURL) });
    const page = await context.newPage();
    await page.goto(monograph);
    await section(page, "How it is taken")
      .getByRole("link", { name: /^source \d+$/ })
      .first()
      .click();
    await expect(page.locator("li:target")).toContainText(/Cited in .*How it is taken/);
    await page.locator("li:target").getByRole("link", { name: "How it is taken" }).click();
    await expect(page).toHaveURL(/#dosage$/);
    await context.close();
  });
});

for (const [width, viewport] of Object.entries({ 360: phone, 1280: desk })) {
  test.describe(`a table at ${width} px`, () => {
    test.use({ viewport });

    test("shows only the rows searched for, says how many, and never calls it safe that none is found", async ({
      page,
    }) => {
      await page.goto(`${monograph}#interactions`);
      const interactions = section(page, "With other medicines");
      const field = interactions.getByLabel("Find a medicine or supplement");
      const status = interactions.getByRole("status");
      const rows = interactions.locator("tbody tr");
      const all = await rows.count();
      await field.fill("MINOCYCLINE");
      await expect(rows.filter({ visible: true })).toHaveCount(1);
      await expect(status).toHaveText(`1 of ${all} rows shown.`);
      await field.fill("no such medicine");
      await expect(rows.filter({ visible: true })).toHaveCount(0);
      await expect(status).toContainText("That does not mean that you can take both");
      await expectFits(page);
      await page.emulateMedia({ media: "print" });
      await expect(rows.filter({ visible: true })).toHaveCount(all);
      await page.emulateMedia({ media: "screen" });
      await field.fill("");
      await expect(rows.filter({ visible: true })).toHaveCount(all);
      await expect(status).toHaveText("");
    });

    test("of side effects leaves out a frequency of which nothing is left", async ({ page }) => {
      await page.goto(`${monograph}#adverse-reactions`);
      const reactions = section(page, "Side effects by frequency");
      await reactions.getByLabel("Find a side effect").fill("hair loss");
      await expect(reactions.getByRole("heading", { name: /^Rare/ })).toBeVisible();
      await expect(reactions.getByRole("heading", { name: /^Very common/ })).toBeHidden();
      await expect(reactions.getByRole("table")).toHaveCount(1);
      await expectAccessible(page);
    });
  });
}
