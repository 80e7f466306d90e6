import { chromium, type Page } from "@playwright/test";
import { routes } from "@/lib/routes";
import { quantile } from "../measure";

const rounds = 15;
/** How long a hand rests on a link before it presses it; most rest longer. */
const hoverMs = 150;

/** From pressing a medicine in the list until the medicine's page is painted, in a real browser. */
export async function paintBench(appUrl: string): Promise<readonly string[]> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-quic", "--no-first-run"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const ms = await clickToPaintMs(page, appUrl);
      if (round > 0) times.push(ms);
    }
    const [mid, low, high] = [0.5, 0.1, 0.9].map((share) => quantile(times, share).toFixed(0));
    return [
      `from pressing a medicine in the list to its page painted: ${mid} ms (middle rounds ${low} to ${high}; ${rounds} rounds, pointer on the link for ${hoverMs} ms)`,
    ];
  } finally {
    await browser.close();
  }
}

async function clickToPaintMs(page: Page, appUrl: string): Promise<number> {
  const href = routes.medicine("isotroin-20");
  await page.goto(new URL(routes.medicines(), appUrl).href, { waitUntil: "networkidle" });
  await page.evaluate(() => {
    // No name is given to a function here: what compiles this file would mark it by a helper that the browser has not.
    const painted = new Promise<number>((resolve) => {
      addEventListener("click", ({ timeStamp }) => Object.assign(window, { pressedAt: timeStamp }), {
        capture: true,
        once: true,
      });
      new MutationObserver((_changes, watch) => {
        if (document.querySelector("#request") === null) return;
        watch.disconnect();
        // A message sent within a frame arrives when that frame has been painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - Number(Reflect.get(window, "pressedAt")));
          port2.postMessage(null);
        });
      }).observe(document.body, { childList: true, subtree: true });
    });
    Object.assign(window, { painted });
  });
  const link = page.locator(`main a[href="${href}"]`).first();
  await link.hover();
  await page.waitForTimeout(hoverMs);
  await link.click();
  return page.evaluate(() => Reflect.get(window, "painted") as Promise<number>);
}
