import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fillBasket, heldOrder } from "@/e2e/support/orders";
import { newCustomer } from "@/e2e/support/people";
import { type Stack, startStack } from "@/e2e/support/stack";
import { routes } from "@/lib/routes";
import { quantile } from "../measure";
import { pageText } from "./answers";
import { type Category, lighthouse, type Report } from "./lighthouse";

const runs = 5;
const judged: readonly Category[] = ["performance", "accessibility", "best-practices"];

interface Subject {
  readonly name: string;
  readonly path: string;
  readonly cookie?: string;
}

/** Medians of five runs for each page of a whole demo. */
export async function lighthouseBench(tell: (line: string) => void): Promise<void> {
  const stack = await startStack({ env: { RATE_LIMITS: "off" } });
  try {
    for (const subject of await subjects(stack)) {
      const found: Report[] = [];
      for (let turn = 0; turn < runs; turn++) found.push(await reportOf(stack.appUrl, subject));
      tell(words(subject.name, found));
    }
    tell(await lcpBeside(stack));
  } finally {
    await stack.stop();
    fs.rmSync(stack.dataDir, { recursive: true, force: true });
  }
}

/** A demo keeps search engines away, so what they would say is asked of a shop that is none; always the same, so once. */
export async function searchBench(appUrl: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { name, path: page } of publicSubjects) {
    const { scores, missed } = await lighthouse(new URL(page, appUrl).href, { categories: ["seo"] });
    lines.push(`Lighthouse SEO, ${name}: ${scores.seo}${missed.length === 0 ? "" : ` (${missed.join(", ")})`}`);
  }
  return lines;
}

const publicSubjects: readonly Subject[] = [
  { name: "home", path: routes.home() },
  { name: "list", path: routes.medicines() },
  { name: "product", path: routes.medicine("isotroin-20") },
  { name: "monograph", path: routes.monograph("isotretinoin") },
];

async function subjects({ appUrl }: Stack): Promise<readonly Subject[]> {
  const order = await heldOrder(appUrl);
  const buyer = await newCustomer(appUrl);
  await fillBasket(buyer.api, "isotroin-30", 1);
  const cookieOf = async ({ api }: typeof buyer) =>
    (await api.storageState()).cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const [buying, waiting] = [await cookieOf(buyer), await cookieOf(order)];
  return [
    ...publicSubjects,
    { name: "basket", path: routes.basket(), cookie: buying },
    { name: "upload", path: routes.checkoutPrescription(), cookie: buying },
    { name: "order page", path: routes.order(order.orderNumber), cookie: waiting },
  ];
}

const reportOf = (appUrl: string, { path: page, cookie }: Subject) =>
  lighthouse(new URL(page, appUrl).href, { categories: judged, ...(cookie !== undefined && { cookie }) });

function words(name: string, found: readonly Report[]): string {
  const median = (pick: (report: Report) => number) => quantile(found.map(pick), 0.5);
  const scores = judged.map((category) => `${category} ${median(({ scores: all }) => all[category] ?? 0)}`);
  const missed = [...new Set(found.flatMap((report) => report.missed))];
  return (
    `Lighthouse, ${name}: ${scores.join(", ")}; LCP ${median(({ lcpMs }) => lcpMs).toFixed(0)} ms, ` +
    `CLS ${Math.max(...found.map(({ cls }) => cls)).toFixed(3)} at most${missed.length === 0 ? "" : ` (${missed.join(", ")})`}`
  );
}

/** The product page's largest paint, in turns with the same page and files sent by a server that does nothing else. */
async function lcpBeside({ appUrl }: Stack): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  const file = path.join(folder, "page.html");
  const ours = new URL(routes.medicine("isotroin-20"), appUrl);
  fs.writeFileSync(file, await pageText(ours));
  const bare = spawn(process.execPath, ["tools/bench/web/bare-site.mjs", file, ".next"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  try {
    const [port] = await once(createInterface({ input: bare.stdout }), "line");
    const ratios: number[] = [];
    for (let turn = 0; turn < runs; turn++) {
      const mine = await lighthouse(ours.href, { categories: ["performance"] });
      const theirs = await lighthouse(`http://localhost:${port}/`, { categories: ["performance"] });
      ratios.push(mine.lcpMs / theirs.lcpMs);
    }
    const [mid, low, high] = [0.5, 0, 1].map((share) => quantile(ratios, share).toFixed(2));
    return `largest paint of the product page: ${mid} x of the same page as a file (${low} to ${high})`;
  } finally {
    bare.kill();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
