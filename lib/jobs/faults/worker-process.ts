import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { sql } from "drizzle-orm";
import { type Database, openDatabase } from "@/db/client";
import { folderMailer } from "@/lib/integrations/email/folder";
import { stripePayments } from "@/lib/integrations/payments/stripe";
import { masterKeys } from "@/lib/integrations/storage/envelope";
import { openBlobs } from "@/lib/integrations/storage/open-blobs";
import { systemClock } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";
import { searchKeys } from "@/lib/platform/search-key";
import { linkTokens } from "@/lib/platform/secret-hash";
import type { Settings } from "@/lib/platform/settings";
import type { JobDeps } from "../deps";
import { jobs, type RunnableJob } from "../registry";
import { startWorker } from "../run";

/** What the tests beside this give to a worker that runs as a process of its own. */
export interface Given {
  readonly url: string;
  /** "made": jobs of the test; "hang": our own, each of which stands still once, after its work and before the queue hears of it; "own": our own. */
  readonly jobs: "made" | "hang" | "own";
  readonly folder: string;
  readonly stripe: { readonly secretKey: string; readonly webhookSecret: string; readonly apiBase: string };
  readonly settings: Settings;
  readonly silentAfterSeconds: number;
}

const given = JSON.parse(process.argv[2] ?? "") as Given;
const database = openDatabase(given.url);
const clock = systemClock(0);

const deps: JobDeps = {
  database,
  clock,
  newId,
  settings: given.settings,
  payments: stripePayments({ ...given.stripe, clock }),
  mailer: folderMailer(given.folder),
  blobs: openBlobs(pathToFileURL(given.folder).href),
  keys: masterKeys({ current: Buffer.alloc(32, 1).toString("base64"), previous: null }),
  scanner: null,
  links: linkTokens("a secret of the tests"),
  searchKeys: searchKeys({ key: Buffer.alloc(32, 1).toString("base64"), previousKey: null }),
};

const note = (work: string, n: unknown) =>
  database.inTransaction((tx) => tx.execute(sql`insert into noted values (${work}, ${Number(n)}, ${process.pid})`));

const numberOf = (payload: unknown) => (payload as { readonly n: number }).n;

/** Notes that it was done; notes that it began and waits until it is let go; never succeeds. */
const made: readonly RunnableJob[] = [
  { id: "note", run: async (_deps, payload) => void (await note("note", numberOf(payload))) },
  {
    id: "slow",
    run: async (_deps, payload) => {
      await note("begun", numberOf(payload));
      while ((await database.read.execute(sql`select from let_go`)).length === 0) await pause(20);
      await note("slow", numberOf(payload));
    },
  },
  { id: "poison", run: () => Promise.reject(new Error("Asha Rao takes isotretinoin")) },
  { id: "sweep", run: () => Promise.resolve() },
];

const hanging = jobs.map(
  (job): RunnableJob => ({
    id: job.id,
    run: async (its, payload) => {
      await job.run(its, payload);
      if (await isFirstTime(database, job.id, payload)) await new Promise(() => undefined);
    },
  }),
);

async function isFirstTime(of: Database, task: string, payload: unknown): Promise<boolean> {
  const what = task === "sweep" ? task : `${task} ${JSON.stringify(payload)}`;
  const rows = await of.inTransaction((tx) =>
    tx.execute(sql`insert into hung values (${what}, ${process.pid}) on conflict do nothing returning what`),
  );
  return rows.length > 0;
}

const worker = await startWorker(deps, given.url, {
  jobs: { made, hang: hanging, own: jobs }[given.jobs],
  pace: { beatMs: 100, silentAfterSeconds: given.silentAfterSeconds },
});
process.on("SIGTERM", () => {
  void worker
    .stop()
    .then(() => database.close())
    .then(() => process.exit(0));
});
void worker.broken.then(() => process.exit(9));
process.send?.("ready");
