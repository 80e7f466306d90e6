import { pathToFileURL } from "node:url";
import { openDatabase } from "@/db/client";
import { freeSilentWorkers } from "@/db/repo/health";
import { settings } from "@/lib/commands/test-shop";
import { folderMailer, mailboxFolder } from "@/lib/integrations/email/folder";
import { stripePayments } from "@/lib/integrations/payments/stripe";
import { withFailpoints } from "@/lib/integrations/payments/with-failpoints";
import { masterKeys } from "@/lib/integrations/storage/envelope";
import { openBlobs } from "@/lib/integrations/storage/open-blobs";
import { type RunningWorker, startWorker } from "@/lib/jobs/run";
import { armFailpoint, type Failpoint, type FailpointPlan, watchFailpoints } from "@/lib/platform/failpoint";
import { newId } from "@/lib/platform/ids";
import { searchKeys } from "@/lib/platform/search-key";
import { linkTokens } from "@/lib/platform/secret-hash";
import { type Ask, type Asked, type Opening, type Said, stripeSecrets, type Trace } from "./messages";
import { carryOut, type ShopDeps } from "./shop-steps";

// The process that the suite kills: the shop's own commands, storage, Stripe adapter and worker, on one life's database.

interface OpenShop {
  readonly deps: ShopDeps;
  readonly worker: RunningWorker;
}

let shop: OpenShop | null = null;
let offset = 0;
let passed: [Failpoint, string][] = [];

const storageKey = Buffer.alloc(32, 7).toString("base64");

async function open({ databaseUrl, stripeBase, folder, people, clockOffset }: Opening): Promise<void> {
  await close();
  offset = clockOffset;
  passed = [];
  armFailpoint(null);
  const clock = { now: () => new Date(Date.now() + offset * 1000) };
  const adapter = stripePayments({ ...stripeSecrets, apiBase: stripeBase, clock, timeoutMs: 700, networkRetries: 0 });
  const deps: ShopDeps = {
    people,
    settings,
    database: openDatabase(databaseUrl),
    clock,
    newId,
    payments: withFailpoints(adapter),
    blobs: openBlobs(pathToFileURL(`${folder}/prescriptions`).href),
    keys: masterKeys({ current: storageKey, previous: null }),
    scanner: null,
    mailer: folderMailer(mailboxFolder(folder)),
    links: linkTokens(storageKey),
    searchKeys: searchKeys({ key: storageKey, previousKey: null }),
  };
  // A life asks for what comes each minute itself (rest.ts): its places must not depend on the minute that it falls into.
  shop = { deps, worker: await startWorker(deps, databaseUrl, { isByTheClock: false }) };
}

async function close(): Promise<void> {
  const closing = shop;
  shop = null;
  if (closing === null) return;
  await closing.worker.stop().catch(() => undefined); // Its connection may have been dropped on purpose.
  await closing.deps.database.close().catch(() => undefined);
}

function answer(asked: Ask): Promise<unknown> | unknown {
  switch (asked.ask) {
    case "open":
      return open(asked.opening);
    case "clock":
      offset = asked.offset;
      return null;
    case "arm":
      return arm(asked.plan);
    case "free":
      return freeSilentWorkers(opened().database);
    case "trace":
      return passed satisfies Trace;
    case "step":
      return carryOut(opened(), asked.step, asked.key);
    case "close":
      return close();
  }
}

function arm(plan: FailpointPlan | null): null {
  armFailpoint(plan);
  return null;
}

function opened(): ShopDeps {
  if (shop === null) throw new Error("the shop is not open");
  return shop.deps;
}

function say(said: Said): void {
  process.send?.(said);
}

watchFailpoints({
  passed: (name, of) => passed.push([name, of]),
  fired: () => process.send?.("fired"),
});
process.on("message", (asked: Asked) => {
  void (async () => answer(asked))().then(
    (value) => say({ number: asked.number, value: value ?? null }),
    (error: unknown) => say({ number: asked.number, fault: String(error) }),
  );
});
process.on("disconnect", () => process.exit(0));
process.on("uncaughtException", (error) => {
  process.stderr.write(`${String(error?.stack ?? error)}\n`);
  process.exit(1);
});
process.send?.("ready");
