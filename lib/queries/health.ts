import "server-only";
import type { Database } from "@/db/client";
import { databaseAnswers, migrationsPending } from "@/db/read/health";
import { workerIsAlive } from "@/db/store/heartbeats";

export interface Health {
  readonly status: "ok" | "failing";
  readonly database: "ok" | "unreachable";
  readonly migrations: "current" | "pending" | "unknown";
  readonly worker: "ok" | "silent" | "unknown";
}

/** Whether the shop can do its work now, and what is to blame when not. */
export async function health(database: Database): Promise<Health> {
  if (!(await databaseAnswers(database)))
    return { status: "failing", database: "unreachable", migrations: "unknown", worker: "unknown" };
  const pending = await migrationsPending(database);
  const alive = await workerIsAlive(database);
  return {
    status: pending === 0 && alive ? "ok" : "failing",
    database: "ok",
    migrations: pending === 0 ? "current" : "pending",
    worker: alive ? "ok" : "silent",
  };
}
