import "server-only";
import type { Database } from "@/db/client";
import { databaseAnswers, migrationsPending, workProgress } from "@/db/repo/health";
import { type WorkerState, workerState } from "@/lib/domain/jobs/worker-state";

/** Of one web server: whether it reaches its database, and whether that is of its version. */
export interface Readiness {
  readonly status: "ok" | "failing";
  readonly database: "ok" | "unreachable";
  readonly migrations: "current" | "pending" | "unknown";
}

/** Of the whole shop. */
export interface Health extends Readiness {
  readonly worker: WorkerState | "unknown";
}

/** Whether this web server can answer requests. Of the worker it says nothing: its silence is no reason to send nobody here. */
export async function readiness(database: Database): Promise<Readiness> {
  if (!(await databaseAnswers(database))) return { status: "failing", database: "unreachable", migrations: "unknown" };
  const isCurrent = (await migrationsPending(database)) === 0;
  return {
    status: isCurrent ? "ok" : "failing",
    database: "ok",
    migrations: isCurrent ? "current" : "pending",
  };
}

/** Whether the shop can do its work now, and what is to blame when not. */
export async function health(database: Database): Promise<Health> {
  const ready = await readiness(database);
  if (ready.database !== "ok") return { ...ready, worker: "unknown" };
  const worker = workerState(await workProgress(database.read));
  return { ...ready, status: worker === "ok" ? ready.status : "failing", worker };
}
