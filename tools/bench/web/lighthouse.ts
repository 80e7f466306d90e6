import { execFile, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const version = "12.8.2";
const run = promisify(execFile);

export type Category = "performance" | "accessibility" | "best-practices" | "seo";

export interface Report {
  /** 0 to 100. */
  readonly scores: Readonly<Partial<Record<Category, number>>>;
  readonly lcpMs: number;
  readonly cls: number;
  /** Audits of these categories that did not pass. */
  readonly missed: readonly string[];
}

export interface Asked {
  readonly categories: readonly Category[];
  readonly cookie?: string;
}

/**
 * Lighthouse for phones, on a throttled line that it simulates. It is large and only for this, so it is fetched when asked for, into a folder that
 * git does not see.
 */
export async function lighthouse(url: string, asked: Asked): Promise<Report> {
  for (let turn = 1; ; turn++) {
    const report = await once(url, asked).catch((fault) => {
      // Now and then Chromium loses the beginning of its own trace.
      if (turn === tries || !/NO_NAVSTART|NO_FCP|PROTOCOL_TIMEOUT/.test(String(fault))) throw fault;
    });
    if (report !== undefined) return report;
  }
}

const tries = 4;

async function once(url: string, { categories, cookie }: Asked): Promise<Report> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lighthouse-"));
  try {
    const output = path.join(folder, "report.json");
    const headers = path.join(folder, "headers.json");
    fs.writeFileSync(headers, JSON.stringify(cookie === undefined ? {} : { Cookie: cookie }));
    const flags = ["--headless=new", "--no-sandbox", "--disable-quic", "--disable-background-networking"];
    await run(
      process.execPath,
      [
        installed(),
        url,
        `--chrome-flags=${flags.join(" ")}`,
        `--only-categories=${categories.join(",")}`,
        `--extra-headers=${headers}`,
        "--output=json",
        `--output-path=${output}`,
        "--no-enable-error-reporting",
        "--quiet",
      ],
      { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM || "/usr/bin/chromium" }, maxBuffer: 1e8 },
    );
    return read(JSON.parse(fs.readFileSync(output, "utf8")) as Raw, categories);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

interface Raw {
  readonly categories: Readonly<Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>>;
  readonly audits: Readonly<Record<string, { score: number | null; numericValue?: number; scoreDisplayMode: string }>>;
}

function read({ categories, audits }: Raw, asked: readonly Category[]): Report {
  const weighed = asked.flatMap((name) => categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  return {
    scores: Object.fromEntries(asked.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)])),
    lcpMs: audits["largest-contentful-paint"]?.numericValue ?? 0,
    cls: audits["cumulative-layout-shift"]?.numericValue ?? 0,
    missed: weighed.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 0.9),
  };
}

function installed(): string {
  const folder = path.resolve(".data", `lighthouse-${version}`);
  const cli = path.join(folder, "node_modules/lighthouse/cli/index.js");
  if (fs.existsSync(cli)) return cli;
  fs.mkdirSync(folder, { recursive: true });
  const got = spawnSync(
    "npm",
    ["install", `lighthouse@${version}`, "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund"],
    { encoding: "utf8", env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: "1" } },
  );
  if (got.status !== 0) throw new Error(`Lighthouse could not be fetched:\n${got.stderr}`);
  return cli;
}
