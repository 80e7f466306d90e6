import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { setAsideJobs } from "@/db/schema/jobs";
import type { SetAsideReason } from "@/lib/domain/jobs/set-aside";
import { addJob } from "./jobs";

export interface SettingAside {
  readonly id: string;
  readonly reason: SetAsideReason;
  readonly by: string;
  readonly at: Date;
}

/** Takes a job that was given up out of the queue and keeps it. Null when it is not one of those (any more). */
export async function setJobAside(tx: Tx, { id, reason, by, at }: SettingAside): Promise<{ task: string } | null> {
  const [found] = await tx.execute<{
    task: string;
    payload: unknown;
    key: string | null;
    max: number;
    fault: string | null;
    queued_at: string;
  }>(sql`
    select t.identifier as task, j.payload, j.key, j.max_attempts::int as max, j.last_error as fault, j.created_at as queued_at
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.id = ${id}::bigint and j.attempts >= j.max_attempts and j.locked_at is null
    for update of j`);
  if (found === undefined) return null;
  const { task, payload, fault, max: attemptsMax } = found;
  await tx.execute(sql`select from graphile_worker.complete_jobs(array[${id}::bigint])`);
  await tx.insert(setAsideJobs).values({
    id,
    task,
    payload: typeof payload === "string" ? JSON.parse(payload) : payload,
    key: found.key ?? `${task}:${id}`,
    attemptsMax,
    fault,
    queuedAt: new Date(found.queued_at),
    reason,
    setAsideBy: by,
    setAsideAt: at,
  });
  return { task };
}

/** Puts a job that was set aside back into the queue, with all its attempts. Null when that was done already. */
export async function takeJobUp(tx: Tx, id: string, at: Date): Promise<{ task: string } | null> {
  const [job] = await tx
    .update(setAsideJobs)
    .set({ takenUpAt: at })
    .where(and(eq(setAsideJobs.id, id), isNull(setAsideJobs.takenUpAt)))
    .returning();
  if (job === undefined) return null;
  const { task, payload, attemptsMax, key } = job;
  await addJob(tx, { task, payload, attemptsMax, key, delaySeconds: 0 });
  return { task };
}

export function jobsSetAside(db: Db) {
  return db
    .select()
    .from(setAsideJobs)
    .where(isNull(setAsideJobs.takenUpAt))
    .orderBy(desc(setAsideJobs.setAsideAt))
    .limit(50);
}
