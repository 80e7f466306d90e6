import "server-only";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { addJob } from "@/db/repo/job";
import { settings } from "@/lib/commands/test-shop";
import type { Given } from "./worker-process";

/** For tests in which a worker dies: the others need not wait as long as in earnest. */
export const soon = { silentAfterSeconds: 4 };

export interface WorkerProcess {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Code and signal by which it ended. */
  readonly exited: Promise<unknown[]>;
  kill(name: NodeJS.Signals): Promise<unknown[]>;
}

/** Workers as processes of their own on one database, with tables in which jobs of the test note what they did. */
export async function makeWorkerWorld(store: { readonly url: string; readonly database: Database }) {
  const { database, url } = store;
  const folder = await mkdtemp(path.join(os.tmpdir(), "shop-worker-"));
  const started: WorkerProcess[] = [];
  await database.inTransaction((tx) =>
    tx.execute(sql`
      create table noted (work text, n int, pid int);
      create table let_go (yes bool);
      create table hung (what text primary key, pid int)`),
  );
  const stripe = { secretKey: "sk_test_none", webhookSecret: "whsec_none", apiBase: "http://127.0.0.1:1" };

  return {
    folder,
    async start(jobs: Given["jobs"], more: Partial<Given> = {}): Promise<WorkerProcess> {
      const given: Given = { url, jobs, folder, stripe, settings, silentAfterSeconds: 45, ...more };
      const child = fork("lib/jobs/faults/worker-process.ts", [JSON.stringify(given)], {
        execArgv: ["--conditions=react-server", "--import", "tsx"],
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      });
      const exited = once(child, "exit");
      const kill = (name: NodeJS.Signals) => {
        child.kill(name);
        return exited;
      };
      const process: WorkerProcess = { child, pid: child.pid ?? 0, exited, kill };
      started.push(process);
      await Promise.race([
        once(child, "message"),
        exited.then(() => {
          throw new Error("a worker did not start");
        }),
      ]);
      return process;
    },
    add: (task: string, n: number, attemptsMax = 5) =>
      database.inTransaction((tx) =>
        addJob(tx, { task, payload: { n }, attemptsMax, key: `${task}:${n}`, delaySeconds: 0 }),
      ),
    async noted(work: string) {
      const rows = await database.read.execute<{ n: number; pid: number }>(
        sql`select n, pid from noted where work = ${work} order by n`,
      );
      return rows.map(({ n, pid }) => ({ n, pid }));
    },
    /** Jobs in the queue but those that come by the clock: killed at its minute, one of them waits for the next. */
    async queue() {
      const rows = await database.read.execute<{
        id: string;
        task: string;
        attempts: number;
        locked: boolean;
        error: string;
      }>(
        sql`select id::text, task_identifier as task, attempts::int, locked_at is not null as locked, last_error as error
          from graphile_worker.jobs where task_identifier not in ('sweep', 'compare-payments') order by id`,
      );
      return rows.map((row) => ({ ...row }));
    },
    letGo: () => database.inTransaction((tx) => tx.execute(sql`insert into let_go values (true)`)),
    async end() {
      await Promise.all(started.map((one) => one.kill("SIGKILL")));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until it is so; the test's own time limit ends a wait in vain. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(20);
}
