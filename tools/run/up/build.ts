import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { bundleServer } from "./bundle-server";
import { runToEnd } from "./child";
import { createPrivately, readJson } from "./private-file";
import { identify, isSame } from "./process-identity";

/** What a build is made of. What is left out (tools, scripts, e2e, migrations) is read when the shop runs, or never. */
const sources = [
  "app",
  "components",
  "content",
  "db",
  "lib",
  "public",
  "server",
  "next.config.js",
  "package.json",
  "package-lock.json",
  "proxy.ts",
  "tsconfig.json",
];
const isSource = (file: string) => !/\.test\.tsx?$/.test(file) && !file.startsWith(path.join("db", "migrations"));

const stampFile = path.join(".next", "build-stamp");
const lockFile = ".next-building.lock";

export interface Build {
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
}

/** Builds when the build is missing or of other sources; two starts in one checkout share it. */
export async function buildIfStale({ signal, log }: Build): Promise<void> {
  const release = await lockBuild(signal, log);
  if (release === null) return;
  try {
    const stamp = currentStamp();
    if (isBuilt(stamp)) return;
    log(fs.existsSync(stampFile) ? "the sources have changed since the last build" : "no build yet");
    fs.rmSync(stampFile, { force: true });
    const startedAtMs = performance.now();
    await runBuild(signal);
    await bundleServer();
    fs.writeFileSync(stampFile, stamp);
    log(`built in ${Math.round((performance.now() - startedAtMs) / 1000)} s`);
  } finally {
    release();
  }
}

export function isBuilt(stamp = currentStamp()): boolean {
  if (!fs.existsSync(path.join(".next", "BUILD_ID")) || !fs.existsSync(stampFile)) return false;
  return fs.readFileSync(stampFile, "utf8") === stamp;
}

function currentStamp(): string {
  const hash = createHash("sha256").update(`${process.versions.node} ${process.platform} ${process.arch}\n`);
  for (const source of sources) {
    for (const file of filesUnder(source)) hash.update(`${file}\0`).update(fs.readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(source: string): readonly string[] {
  const found = fs.statSync(source, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [source];
  return fs
    .readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(isSource)
    .sort();
}

async function runBuild(signal: AbortSignal) {
  const how = await runToEnd(
    {
      name: "build",
      args: ["node_modules/next/dist/bin/next", "build"],
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    },
    signal,
  );
  if (how !== "code 0") throw new Error(`The build failed (${how}); its reasons stand above.`);
}

/**
 * Two builds at once in one folder spoil each other. The lock of a builder that was killed holds nobody up.
 * @returns null when we were stopped while another was building.
 */
async function lockBuild(signal: AbortSignal, log: (line: string) => void): Promise<(() => void) | null> {
  const self = identify(process.pid) ?? { pid: process.pid, birth: "unknown" };
  for (let isFirst = true; !createPrivately(lockFile, self); isFirst = false) {
    const { pid, birth } = readJson(lockFile) ?? {};
    const isHeld = typeof pid === "number" && typeof birth === "string" && isSame({ pid, birth });
    if (!isHeld) fs.rmSync(lockFile, { force: true });
    else if (isFirst) log(`process ${pid} is building here; waiting for it`);
    if (isHeld) await delay(250);
    if (signal.aborted) return null;
  }
  return () => fs.rmSync(lockFile, { force: true });
}
