import process from "node:process";
import { decoderBox, levelWords } from "@/lib/integrations/storage/decoder-level";
import type { Env } from "@/lib/platform/env";
import type { SettingFault } from "@/lib/platform/given-settings";
import { modeOf } from "@/lib/platform/given-settings";
import { buildIfStale } from "./up/build";
import { bundleServer } from "./up/bundle-server";
import { runToEnd } from "./up/child";
import { clearLeftovers } from "./up/clear-leftovers";
import { prepareDataDir } from "./up/data-dir";
import { lock } from "./up/lock";
import { announce, complain, printJsonLines, say } from "./up/output";
import { type Plan, postgresPart, sandboxPart, typescript, webAddress, webPart, workerPart } from "./up/parts";
import { rememberedPort, rememberPort, whyNotListen } from "./up/ports";
import { waitUntilAnswering, waitUntilHealthy } from "./up/readiness";
import { openRuntimeFile, type PartName } from "./up/runtime-file";
import { whyForeign } from "./up/same-shop";
import { madeSecrets } from "./up/secrets";
import { partSettings, rawSettings, startSettings } from "./up/settings";
import { claimDatabase, claimDataDir } from "./up/shop-mode";
import { type Kept, keep, type Part, type Watch } from "./up/supervisor";
import { whatRuns } from "./up/what-runs";

/** `npm start` and `npm run dev` once everything is installed: settings, database, build, parts, and their end in order. */
async function up(hotReload: boolean, signal: AbortSignal): Promise<number> {
  const raw = rawSettings();
  if (modeOf(raw) !== "demo") printJsonLines();
  const checked = startSettings(raw);
  if (!checked.ok) return refuse(checked.error);
  const settings = checked.value;
  prepareDataDir(settings.dataDir);
  const held = await lock(settings.dataDir);
  if ("heldBy" in held) {
    return failed(
      `The shop already runs on ${settings.dataDir} (process ${held.heldBy}). End it first, or set another DATA_DIR.`,
    );
  }
  const foreign = claimDataDir(settings.dataDir, settings.mode);
  if (foreign !== null) {
    held.release();
    return failed(foreign);
  }
  const runtime = openRuntimeFile(settings.dataDir);
  const kept: Kept[] = [];
  const watch: Watch = {
    started: (name, pid) => runtime.started(name as PartName, pid),
    failed: (name, how, pauseMs) => {
      if (!signal.aborted) say(name, `ended (${how}); starting it again in ${pauseMs} ms`, "error");
    },
  };
  const run = async <P extends Part>(part: P) => void kept.push(await keep(part, watch));
  try {
    return await bringUp({ raw, settings, hotReload, signal, run, publish: runtime.publish });
  } finally {
    // The newest first: nobody loses the database under its feet.
    for (const part of kept.reverse()) await part.stop();
    runtime.remove();
    held.release();
  }
}

interface Stop {
  readonly signal: AbortSignal;
}

interface Start extends Stop {
  readonly raw: Readonly<Record<string, string | undefined>>;
  readonly settings: Env;
  readonly hotReload: boolean;
  readonly run: (part: Part) => Promise<void>;
  readonly publish: ReturnType<typeof openRuntimeFile>["publish"];
}

async function bringUp({ raw, settings, hotReload, signal, run, publish }: Start): Promise<number> {
  await clearLeftovers(settings.dataDir, (line) => say("start", line));
  const obstacle = await whyNotListen(settings.port, settings.host);
  if (obstacle !== null) return failed(`${obstacle.words} ${obstacle.mend}`);
  const secrets = settings.demo
    ? madeSecrets(settings.dataDir)
    : { authSecret: "", storageKey: "", stripeSecretKey: "", stripeWebhookSecret: "" };
  const plan: Plan & Stop = { settings, secrets, hotReload, signal };
  const databaseUrl = raw.DATABASE_URL?.trim() || (await embeddedDatabase(plan, run));
  const database = await claimDatabase(databaseUrl, settings.mode);
  if (!database.ok) return failed(database.error);
  if (signal.aborted) return 0;
  if (hotReload) await bundleServer();
  else await buildIfStale({ signal, log: (line) => say("build", line) });
  if (signal.aborted) return 0;

  const sandboxUrl = settings.demo && !raw.STRIPE_API_BASE?.trim() ? await startSandbox(plan, run) : null;
  const env = partSettings(raw, settings, { databaseUrl, sandboxUrl, secrets });
  const foreign = await whyForeign(env);
  if (foreign.length > 0) return failed(foreign.join("\n"));
  if (database.value.isEmpty && settings.demo) await fillDemo(env, signal);
  if (signal.aborted) return 0;
  await run(workerPart(plan, env));
  await run(webPart(plan, env));
  await waitUntilHealthy(webAddress(settings), signal);
  const decoder = levelWords(await decoderBox());
  if (signal.aborted) return 0;
  if (settings.demo) {
    publish({
      appUrl: settings.appUrl,
      databaseUrl,
      stripeApiBase: env.STRIPE_API_BASE ?? "",
      stripeSecretKey: env.STRIPE_SECRET_KEY ?? "",
      stripeWebhookSecret: env.STRIPE_WEBHOOK_SECRET ?? "",
    });
  }
  announce(whatRuns(settings, sandboxUrl, decoder));
  await aborted(signal);
  say("start", "stopping");
  return 0;
}

/** Also when the stop came while something else was awaited: an event that has passed is never heard. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

async function embeddedDatabase(plan: Plan, run: Start["run"]): Promise<string> {
  const postgres = postgresPart(plan);
  await run(postgres);
  return postgres.url();
}

async function startSandbox(plan: Plan & Stop, run: Start["run"]): Promise<string> {
  const { dataDir } = plan.settings;
  const port = await rememberedPort(dataDir, "sandbox");
  rememberPort(dataDir, "sandbox", port);
  await run(sandboxPart(plan, port));
  const address = `http://localhost:${port}`;
  await waitUntilAnswering(address, plan.signal);
  return address;
}

/** In a process of its own, with the settings of web and worker. */
async function fillDemo(env: Record<string, string | undefined>, signal: AbortSignal): Promise<void> {
  say("seed", "first start: people, shelf and orders of the demo");
  const how = await runToEnd(
    { name: "seed", args: [...typescript, "scripts/seed.ts"], env: { ...env, NODE_ENV: "production" } },
    signal,
  );
  if (how !== "code 0" && !signal.aborted)
    throw new Error(`The demo could not be filled (${how}); its reasons stand above.`);
}

function failed(words: string): number {
  complain(words);
  return 1;
}

function refuse(reasons: readonly SettingFault[]): number {
  return failed(
    ["The shop does not start with these settings:", ...reasons.map(({ message }) => `- ${message}`)].join("\n"),
  );
}

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop.abort());
up(process.argv.includes("--dev"), stop.signal).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.exit(failed(error instanceof Error ? error.message : String(error)));
  },
);
