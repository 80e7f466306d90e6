import type { Browser, Page } from "@playwright/test";
import { focusFaults } from "./focus-faults";
import { axeFaults, axeFaultsButContrast, contrastFaults, tooWide } from "./page-faults";
import { pageOf } from "./people";
import { namelessIn, readAloud } from "./screen-reader";
import type { Walker } from "./walk";

export interface Seen {
  readonly url: string;
  readonly title: string;
  /** The page answered, and not that there is no such page. */
  readonly isFound: boolean;
  readonly faults: readonly string[];
}

/** The switches of our own pages that may be remembered in a browser. None says anything about a person. */
const switches = new Set(["workbench-keys"]);

const isProduct = (address: string) => /^\/medicines\/(?!compare)[^/]+$/.test(address);

/** One browser that opens address after address, each once, and judges it there in every size and light. */
export async function pageVisit(browser: Browser, walker: Walker, baseURL: string) {
  // Without motion nothing is judged half-way between two colours.
  const page = await pageOf(browser, walker, { reducedMotion: "reduce" });
  const { origin } = new URL(baseURL);
  let elsewhere: string[] = [];
  let loud: string[] = [];
  let hasReadMonograph = false;
  page.on("pageerror", (error) => loud.push(String(error)));
  page.on("console", (message) => message.type() === "error" && loud.push(message.text()));
  page.on("request", (request) => {
    const asked = new URL(request.url());
    if (asked.origin !== origin && asked.protocol !== "data:" && asked.protocol !== "blob:") elsewhere.push(asked.href);
  });
  const open = async (address: string): Promise<Seen> => {
    elsewhere = [];
    loud = [];
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 360, height: 740 });
    const answer = await page.goto(`${origin}${address}`);
    await settled(page);
    if (isProduct(address)) {
      // Six products stand above one text: it is judged under the first of them, and on its own page.
      if (hasReadMonograph) await page.locator("#monograph + div").evaluate((text) => text.remove());
      hasReadMonograph = true;
    }
    const isFound = answer?.ok() === true;
    // A room of the gallery shows parts of pages, which are judged on a desk where they are used.
    const isPart = address.startsWith("/dev/ui/");
    const faults = [
      ...(await outlineFaults(page)),
      ...(await skipFaults(page, isFound)),
      ...(await sizeFaults(page, "at 360 px", axeFaults)),
      ...(await atWidth(page, 320, async () => (await tooWide(page)).map((fault) => `at 320 px ${fault}`))),
      ...(isPart ? [] : await atWidth(page, 1280, () => sizeFaults(page, "at 1280 px", axeFaultsButContrast))),
    ];
    await page.emulateMedia({ colorScheme: "dark" });
    faults.push(...(await contrastFaults(page)).map((fault) => `in the dark: ${fault}`));
    const phrases = await readAloud(page);
    if (phrases.length <= 20) faults.push(`a screen reader says only ${phrases.length} phrases`);
    faults.push(...namelessIn(phrases).map((phrase) => `a screen reader says only “${phrase}”`));
    faults.push(...(await keptFaults(page)), ...elsewhere.map((url) => `it asks ${url}`));
    // What is not there says so; the gallery's pictures belong to people who are signed in.
    const expected = isFound ? (isPart ? /status of 401/ : null) : /status of 404/;
    const wrong = loud.filter((words) => expected === null || !expected.test(words));
    faults.push(...wrong.map((words) => `its console says “${words}”`));
    return { url: page.url(), title: await page.title(), isFound, faults };
  };
  return { open, end: () => page.context().close() };
}

/**
 * Scripts are asked for once a page has been painted, and fold what is long: measured meanwhile, two links would stand where they never stand at
 * the same time.
 */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isDrawnByReact = [...document.scripts].some(({ textContent }) => textContent?.includes("__next_f") === true);
    return !isDrawnByReact || Object.keys(document).some((key) => key.startsWith("__reactContainer"));
  });
  await page.evaluate(async () => {
    await document.fonts.ready;
    let [height, since] = [-1, performance.now()];
    while (performance.now() - since < 300) {
      await new Promise(requestAnimationFrame);
      const now = document.documentElement.scrollHeight;
      if (now !== height) [height, since] = [now, performance.now()];
    }
  });
}

async function atWidth(page: Page, width: number, judge: () => Promise<readonly string[]>) {
  await page.setViewportSize({ width, height: 800 });
  return judge();
}

/** What depends on the size of the window: sideways scrolling, what axe names, and whether the focus is seen. */
async function sizeFaults(page: Page, where: string, axe: typeof axeFaults): Promise<readonly string[]> {
  const faults = [...(await tooWide(page)), ...(await axe(page))];
  // A key tells the browser that rings are wanted.
  await page.keyboard.press("Tab");
  faults.push(...(await focusFaults(page)));
  return faults.map((fault) => `${where}: ${fault}`);
}

async function outlineFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const h1 = page.locator("h1");
  if ((await h1.count()) !== 1 || !(await h1.first().isVisible())) faults.push(`${await h1.count()} h1`);
  const mains = await page.locator("main").count();
  if (mains !== 1) faults.push(`${mains} main`);
  if (!/\S/.test(await page.title())) faults.push("no title");
  return faults;
}

/** Safety information of the page itself is skipped to where it has some, else the monograph's. */
async function skipFaults(page: Page, isFound: boolean): Promise<readonly string[]> {
  if (new URL(page.url()).pathname.startsWith("/dev/")) return [];
  const leads = await page.getByRole("link", { name: "Skip to safety information" }).getAttribute("href");
  const hasOwn = (await page.locator("#safety").count()) > 0;
  // A page that says that nothing is here is one for every address: either way leads to safety information.
  const good = isFound
    ? leads === (hasOwn ? "#safety" : "/monographs/isotretinoin#safety")
    : leads === "/monographs/isotretinoin#safety" || (hasOwn && leads === "#safety");
  return good ? [] : [`the skip link leads to ${leads}`];
}

/** What the page left in the browser. */
async function keptFaults(page: Page): Promise<readonly string[]> {
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => String(name)),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  return kept.filter((key) => !switches.has(key)).map((key) => `it keeps “${key}” in the browser`);
}
