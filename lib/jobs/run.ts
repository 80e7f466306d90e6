import "server-only";
import { EventEmitter } from "node:events";
import { run, type WorkerEvents } from "graphile-worker";
import { beat, forgetWorkers, freeSilentWorkers } from "@/db/store/heartbeats";
import { comparePayments } from "./definitions/payment-jobs";
import { sweep } from "./definitions/sweep";
import type { JobDeps } from "./deps";
import { workerLog } from "./log";
import { jobs } from "./registry";

export interface RunningWorker {
  stop(): Promise<void>;
}

const beatMs = 5_000;

/** One run at a time, and one row however often it failed: the next minute takes its place. */
const alone = (id: string) => `?max=1&queue=${id}&jobKey=${id}`;

/**
 * Works until stopped. graphile-worker keeps the jobs of a killed worker locked for four hours; ours leave a heartbeat, and whoever is alive
 * frees the jobs of those silent for 45 s (db/store/heartbeats.ts).
 */
export async function startWorker(deps: JobDeps, databaseUrl: string): Promise<RunningWorker> {
  const workerIds = new Set<string>();
  const events: WorkerEvents = new EventEmitter();
  events.on("worker:create", ({ worker }) => void workerIds.add(worker.workerId));
  await freeSilentWorkers(deps.database);
  const runner = await run({
    connectionString: databaseUrl,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: workerLog,
    events,
    taskList: Object.fromEntries(jobs.map((job) => [job.id, (payload: unknown) => job.run(deps, payload)])),
    crontab: [`* * * * * ${sweep.id} ?max=1`, `* * * * * ${comparePayments.id} ${alone(comparePayments.id)}`].join(
      "\n",
    ),
  });
  const pulse = async () => {
    await beat(deps.database, [...workerIds]);
    await freeSilentWorkers(deps.database);
  };
  await pulse();
  const timer = setInterval(
    () => void pulse().catch((error: unknown) => workerLog.error(`heartbeat: ${String(error)}`)),
    beatMs,
  );
  return {
    async stop() {
      clearInterval(timer);
      await runner.stop();
      await forgetWorkers(deps.database, [...workerIds]);
    },
  };
}
