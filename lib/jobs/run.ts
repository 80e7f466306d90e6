import "server-only";
import { EventEmitter } from "node:events";
import { type Runner, run, type Task, type WorkerEvents } from "graphile-worker";
import type { Database } from "@/db/client";
import { queueUrl } from "@/db/connection-options";
import { beat, forgetWorkers, freeSilentWorkers, silentAfterSeconds } from "@/db/repo/health";
import { dropSuperseded } from "@/db/repo/job";
import { carryOut } from "./carry-out";
import { comparePayments } from "./definitions/payment-jobs";
import { sweep } from "./definitions/sweep";
import type { JobDeps } from "./deps";
import { workerLog } from "./log";
import { type QueueWatch, watchQueue } from "./queue-watch";
import { jobs as everyJob, type RunnableJob } from "./registry";

export interface RunningWorker {
  /** Takes no more jobs, lets those in hand end, and leaves. */
  stop(): Promise<void>;
  /** Why it came to an end that nobody asked for: the process must end with it, because nothing works here any more. */
  readonly broken: Promise<string>;
}

export interface WorkerOptions {
  readonly jobs?: readonly RunnableJob[];
  readonly pace?: Pace;
  /** False: nothing begins because a minute is over, so that what happens does not depend on when. */
  readonly isByTheClock?: boolean;
}

interface Pace {
  readonly beatMs: number;
  readonly silentAfterSeconds: number;
}

const usualPace: Pace = { beatMs: 5_000, silentAfterSeconds };

/** One run at a time, and one row however often it failed: the next minute takes its place. */
const alone = (id: string) => `?max=1&queue=${id}&jobKey=${id}`;

/** The key keeps one that failed from staying behind each minute. */
const everyMinute = [
  `* * * * * ${sweep.id} ?max=1&jobKey=${sweep.id}`,
  `* * * * * ${comparePayments.id} ${alone(comparePayments.id)}`,
].join("\n");

/**
 * Works until stopped, beside any number of others. graphile-worker keeps the jobs of a killed worker locked for four hours; ours leave a
 * heartbeat, and whoever is alive frees the jobs of those silent for 45 s (db/repo/health.ts). One that cannot leave its heartbeat gives
 * up before the others take its jobs, so that nobody works on the same one.
 */
export async function startWorker(
  deps: JobDeps,
  databaseUrl: string,
  { jobs = everyJob, pace = usualPace, isByTheClock = true }: WorkerOptions = {},
): Promise<RunningWorker> {
  const events: WorkerEvents = new EventEmitter();
  const queue = watchQueue(events);
  await freeSilentWorkers(deps.database, pace.silentAfterSeconds);
  const runner = await run({
    connectionString: queueUrl(databaseUrl),
    concurrency: 4,
    maxPoolSize: 6,
    noHandleSignals: true,
    pollInterval: 2_000,
    // Without these the queue is told of a job's end by a call that nobody waits for: a worker that leaves then takes it along.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    logger: workerLog,
    events,
    taskList: Object.fromEntries(jobs.map((job) => [job.id, taskOf(deps, job)])),
    crontab: isByTheClock ? everyMinute : "",
  });
  const heart = await startHeart(deps.database, queue, pace);
  let isStopping = false;
  const broken = Promise.race([heart.broken, unaskedEnd(runner, queue, () => isStopping)]);
  void broken.then(() => heart.stop());
  return {
    broken,
    async stop() {
      isStopping = true;
      await runner.stop();
      heart.stop(); // Not before: what is still in hand is not for others.
      await forgetWorkers(deps.database, [...queue.lockNames]);
    },
  };
}

const taskOf =
  (deps: JobDeps, job: RunnableJob): Task =>
  (payload, { job: { id, attempts, max_attempts: attemptsMax } }) =>
    carryOut(deps, { id, task: job.id, attempts, attemptsMax }, () => job.run(deps, payload));

const unaskedEnd = (runner: Runner, queue: QueueWatch, isAsked: () => boolean) =>
  new Promise<string>((resolve) => {
    const tell = (why: string) => (isAsked() ? undefined : resolve(why));
    void queue.shutdown.then(tell);
    runner.promise.then(
      () => tell("the queue's runner ended"),
      (error: unknown) => tell(`the queue's runner failed: ${String(error)}`),
    );
  });

async function startHeart(database: Database, queue: QueueWatch, pace: Pace) {
  const pulse = async () => {
    await beat(database, [...queue.lockNames]);
    await freeSilentWorkers(database, pace.silentAfterSeconds);
    await dropSuperseded(database);
  };
  await pulse();
  let beatAtMs = performance.now();
  let giveUp: (why: string) => void = () => undefined;
  const broken = new Promise<string>((resolve) => {
    giveUp = resolve;
  });
  const lookAndBeat = async () => {
    // Three quarters of the silence: a process that was stopped and goes on must not work on what others have by now.
    if (performance.now() - beatAtMs > pace.silentAfterSeconds * 750) giveUp("no heartbeat could be left");
    if (!queue.isWorking()) return;
    const beganMs = performance.now();
    await pulse();
    beatAtMs = beganMs;
  };
  const timer = setInterval(() => {
    lookAndBeat().catch((error: unknown) => workerLog.error(`heartbeat: ${String(error)}`));
  }, pace.beatMs);
  return { broken, stop: () => clearInterval(timer) };
}
