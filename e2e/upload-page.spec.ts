import type { Browser, Page } from "@playwright/test";
import * as made from "@/lib/integrations/storage/files-test-world";
import { pdf } from "./support/files";
import { newCustomer, pageOf } from "./support/people";
import { expect, test } from "./support/shop";

// The upload as a person meets it: what went wrong in plain words, and every way on by keyboard.

interface Chosen {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const jpegFile = async (name: string): Promise<Chosen> => ({ name, mimeType: "image/jpeg", buffer: await made.jpeg() });

async function atUpload(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const page = await pageOf(browser, await newCustomer(String(baseURL)));
  await page.goto("/checkout/prescription");
  await expect(page.getByRole("button", { name: "Choose files" })).toBeVisible();
  return page;
}

const choose = (page: Page, ...files: readonly Chosen[]) =>
  page.locator("input[type=file][name=file]").setInputFiles([...files]);
const onTheWay = (page: Page) => page.getByRole("list", { name: "Uploading" }).getByRole("listitem");
const stored = (page: Page) => page.getByRole("region", { name: "Files you have sent" }).getByRole("listitem");

const faults: readonly [what: string, file: () => Promise<Chosen>, words: string][] = [
  [
    "a file of a wrong type",
    async () => ({ name: "a.svg", mimeType: "image/svg+xml", buffer: made.svg() }),
    "“a.svg” is not a JPEG, PNG, WebP or HEIC picture or a PDF.",
  ],
  [
    "a wrong type under a right name",
    async () => ({ name: "a.jpg", mimeType: "image/jpeg", buffer: await made.gif() }),
    "“a.jpg” is not a JPEG, PNG, WebP or HEIC picture or a PDF.",
  ],
  [
    "a file of more than 15 MB",
    async () => ({ name: "b.jpg", mimeType: "image/jpeg", buffer: await made.bigJpeg(15 * 1024 * 1024 + 1) }),
    "“b.jpg” is larger than 15 MB.",
  ],
  [
    "an empty file",
    async () => ({ name: "c.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(0) }),
    "“c.jpg” is empty.",
  ],
  [
    "a damaged file",
    async () => ({ name: "d.jpg", mimeType: "image/jpeg", buffer: (await made.jpeg(900, 900)).subarray(0, 9000) }),
    "“d.jpg” cannot be opened; it seems to be damaged.",
  ],
  [
    "a file behind a password",
    async () => ({ name: "e.pdf", mimeType: "application/pdf", buffer: await made.lockedPdf() }),
    "“e.pdf” is password-protected.",
  ],
  [
    "a PDF of 21 pages",
    async () => ({ name: "f.pdf", mimeType: "application/pdf", buffer: await made.pdf(21) }),
    "“f.pdf” has more than 20 pages.",
  ],
];

for (const [what, file, words] of faults) {
  test(`${what} is refused beside its name, in words that say what to do`, async ({ baseURL, browser }) => {
    const page = await atUpload(browser, baseURL);
    await choose(page, await file());
    await expect(onTheWay(page)).toContainText(words);
    await expect(stored(page)).toHaveCount(0);
    await page.getByRole("button", { name: /^Dismiss/ }).click();
    await expect(onTheWay(page)).toHaveCount(0);
    await page.context().close();
  });
}

test("what was said of a photo stands beside it after a reload, too", async ({ baseURL, browser }) => {
  const page = await atUpload(browser, baseURL);
  const small = "The picture is small";
  await choose(page, await jpegFile("small.jpg"));
  await expect(stored(page)).toContainText(small);
  await page.reload();
  await expect(stored(page)).toContainText(small);
  await page.context().close();
});

test("a prescription that is not chosen is offered and not counted, until it is used", async ({ baseURL, browser }) => {
  const customer = await newCustomer(String(baseURL));
  const { name, mimeType, buffer } = await jpegFile("page.jpg");
  const sent = await customer.api.post("/api/prescriptions", { multipart: { file: { name, mimeType, buffer } } });
  expect(sent.status()).toBe(201);
  const page = await pageOf(browser, customer);
  await page.goto("/checkout/prescription");
  await expect(stored(page)).toHaveCount(0);
  await page.getByRole("radio", { name: /^Sent on/ }).check();
  await page.getByRole("button", { name: "Use this one" }).click();
  await page.goto("/checkout/prescription");
  await expect(stored(page)).toHaveCount(1);
  await page.context().close();
});

test("going on with nothing chosen is stopped with a summary that leads to the field", async ({ baseURL, browser }) => {
  const page = await atUpload(browser, baseURL);
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  const summary = page.getByRole("alert").filter({ hasText: "Choose a photo or a PDF of the prescription." });
  await expect(summary).toBeVisible();
  await expect(page).toHaveTitle(/^Error: The prescription/);
  await summary.getByRole("link").click();
  await expect(page.getByRole("button", { name: "Choose files" })).toBeFocused();
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await expect(page).toHaveTitle(/^Error: The prescription/);
  await choose(page, await pdf());
  await expect(page).toHaveTitle(/^The prescription/);
  await expect(page).toHaveURL(/\/checkout\/prescription/);
  await page.context().close();
});

test("a sixth file is too many, and the five before it are kept", async ({ baseURL, browser }) => {
  const page = await atUpload(browser, baseURL);
  await choose(page, ...(await Promise.all([1, 2, 3, 4, 5, 6].map((number) => jpegFile(`${number}.jpg`)))));
  // One account's files take turns at the decoder.
  await expect(stored(page)).toHaveCount(5, { timeout: 60_000 });
  await expect(onTheWay(page)).toHaveCount(1);
  await expect(onTheWay(page)).toContainText("at most 5 files");
  await page.reload();
  await expect(stored(page)).toHaveCount(5);
  await page.context().close();
});

test("an upload whose connection breaks off says so and is sent again with one press, once", async ({
  baseURL,
  browser,
}) => {
  const page = await atUpload(browser, baseURL);
  await page.route("**/api/prescriptions**", (route) => route.abort("connectionreset"), { times: 1 });
  await choose(page, await jpegFile("a.jpg"));
  await expect(onTheWay(page)).toContainText("The connection broke off before “a.jpg” had arrived. Send it again.");
  const again = page.getByRole("button", { name: "Try again a.jpg" });
  await again.focus();
  await page.keyboard.press("Enter");
  await expect(stored(page)).toHaveCount(1);
  await expect(onTheWay(page)).toHaveCount(0);
  await page.context().close();
});

test("an answer that is lost on its way does not make a second prescription of the second try", async ({
  baseURL,
  browser,
}) => {
  const page = await atUpload(browser, baseURL);
  await page.route(
    "**/api/prescriptions**",
    async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    },
    { times: 1 },
  );
  await choose(page, await jpegFile("a.jpg"));
  await page.getByRole("button", { name: "Try again a.jpg" }).click();
  await expect(stored(page)).toHaveCount(1);
  const { prescriptions } = (await (await page.request.get("/api/checkout")).json()) as {
    prescriptions: { files: unknown[] }[];
  };
  expect(prescriptions.map(({ files }) => files.length)).toEqual([1]);
  await page.context().close();
});

test("a file on its way can be cancelled by keyboard, and nothing of it is kept", async ({ baseURL, browser }) => {
  const page = await atUpload(browser, baseURL);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/prescriptions**", async (route) => {
    await held;
    await route.abort().catch(() => undefined);
  });
  await choose(page, await jpegFile("a.jpg"), await jpegFile("b.jpg"));
  await expect(onTheWay(page)).toHaveCount(2);
  for (const name of ["b.jpg", "a.jpg"]) {
    await page.getByRole("button", { name: `Cancel ${name}` }).focus();
    await page.keyboard.press("Enter");
    await expect(onTheWay(page).filter({ hasText: name })).toHaveCount(0);
  }
  release();
  await page.unrouteAll({ behavior: "wait" });
  await page.reload();
  await expect(stored(page)).toHaveCount(0);
  await page.context().close();
});

test("files are put in order and removed by keyboard, spoken as it happens, and the order is kept", async ({
  baseURL,
  browser,
}) => {
  const page = await atUpload(browser, baseURL);
  await choose(page, await jpegFile("first.jpg"), await jpegFile("second.jpg"), await jpegFile("third.jpg"));
  await expect(stored(page)).toHaveCount(3);
  const names = async () => (await stored(page).allInnerTexts()).map((text) => /(first|second|third)/.exec(text)?.[0]);
  const press = async (name: string) => {
    await page.getByRole("button", { name, exact: true }).focus();
    await page.keyboard.press("Enter");
  };
  await press("Up third.jpg");
  await expect(page.getByRole("status").filter({ hasText: "“third.jpg” is now number 2 of 3." })).toHaveCount(1);
  expect(await names()).toEqual(["first", "third", "second"]);
  await expect(page.getByRole("button", { name: "Up third.jpg", exact: true })).toBeFocused();
  await press("Remove first.jpg");
  await expect(stored(page)).toHaveCount(2);
  await expect(page.getByRole("heading", { name: "Files you have sent" })).toBeFocused();
  await page.reload();
  await expect(stored(page)).toHaveCount(2);
  expect(await names()).toEqual(["third", "second"]);
  await page.context().close();
});

test("without JavaScript a refused file comes back to the page with its reason, and the good one is kept", async ({
  baseURL,
  browser,
}) => {
  const page = await pageOf(browser, await newCustomer(String(baseURL)), { javaScriptEnabled: false });
  await page.goto("/checkout/prescription");
  await page.getByRole("button", { name: "Upload" }).click();
  await expect(page.getByRole("main")).toContainText("Choose a photo or a PDF of the prescription.");
  await choose(page, await jpegFile("good.jpg"), { name: "bad.svg", mimeType: "image/svg+xml", buffer: made.svg() });
  await page.getByRole("button", { name: "Upload" }).click();
  await expect(page.getByRole("main")).toContainText("“bad.svg” is not a JPEG, PNG, WebP or HEIC picture or a PDF.");
  await expect(stored(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Remove good.jpg" }).click();
  await expect(stored(page)).toHaveCount(0);
  await page.context().close();
});

test("files chosen before the page's scripts have come are sent all the same", async ({ browser, baseURL }) => {
  const page = await pageOf(browser, await newCustomer(String(baseURL)));
  let letScriptsCome = () => {};
  const scriptsMayCome = new Promise<void>((resolve) => {
    letScriptsCome = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await scriptsMayCome;
    await route.continue();
  });
  await page.goto(`${baseURL}/checkout/prescription`, { waitUntil: "commit" });
  await page.getByLabel("Photos or PDFs of the prescription").setInputFiles(await pdf());
  letScriptsCome();
  await expect(page.getByRole("region", { name: "Files you have sent" }).getByRole("listitem")).toHaveCount(1);
});

test("a file picked in a chooser that was opened before the page's scripts came is sent, too", async ({
  browser,
  baseURL,
}) => {
  const page = await pageOf(browser, await newCustomer(String(baseURL)));
  let letScriptsCome = () => {};
  const scriptsMayCome = new Promise<void>((resolve) => {
    letScriptsCome = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await scriptsMayCome;
    await route.continue();
  });
  await page.goto(`${baseURL}/checkout/prescription`, { waitUntil: "commit" });
  const replaced = await page.getByLabel("Photos or PDFs of the prescription").evaluateHandle((field) => field);
  letScriptsCome();
  await expect(page.getByRole("button", { name: "Choose files" })).toBeVisible();
  const { name, mimeType, buffer } = await pdf();
  // As the browser does for its chooser, though the field it belonged to is gone from the page.
  await replaced.evaluate(
    (field, { name, mimeType, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const picked = new DataTransfer();
      picked.items.add(new File([bytes], name, { type: mimeType }));
      (field as HTMLInputElement).files = picked.files;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    },
    { name, mimeType, base64: buffer.toString("base64") },
  );
  await expect(page.getByRole("region", { name: "Files you have sent" }).getByRole("listitem")).toHaveCount(1);
});
