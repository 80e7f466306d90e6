import { setTimeout as pause } from "node:timers/promises";
import type { Life } from "./life";

/** How long a life may take to come to rest. */
const restMs = 20_000;

/**
 * Lets the shop come to rest: every event of Stripe's is delivered until it is taken, and then once more; a dead process is started again and
 * the jobs of the dead are freed; the payments are compared with Stripe's once all is quiet; pauses between attempts are passed over, not waited for.
 */
export async function drain(life: Life): Promise<void> {
  const until = performance.now() + restMs;
  await begin(life, "sweep");
  let isCompared = false;
  while (performance.now() < until) {
    await life.shop.revive();
    const delivered = await deliver(life);
    const left = await hurry(life);
    const isAtRest = delivered && left === 0;
    if (isAtRest && isCompared) return;
    if (isAtRest) await begin(life, "compare-payments");
    isCompared ||= isAtRest;
    await pause(10);
  }
  const jobs = await life.sql`select task_identifier, attempts, last_error, locked_by from graphile_worker.jobs`;
  throw new Error(`the shop does not come to rest: ${JSON.stringify(jobs)}`);
}

/** True when nothing was left to deliver. An event counts as delivered when its row is there; then it comes once more. */
async function deliver(life: Life): Promise<boolean> {
  const stored = new Set((await life.sql`select id from stripe_events`).map(({ id }) => String(id)));
  const waiting = (await life.stripe.events()).filter(({ id }) => !stored.has(id));
  for (const { body, signature } of waiting) {
    for (const delivery of ["first", "second"]) {
      await life.shop.revive();
      await life.shop.step({ kind: "event", body, signature }, delivery).catch(() => null);
    }
  }
  return waiting.length === 0;
}

/** A pause is passed over, but for a tenth of a second an attempt: twelve attempts shall not be over before a hang is. */
const due =
  "locked_at is null and attempts < max_attempts and run_at > now() and updated_at < now() - interval '100 ms' * attempts";

/** Brings forward what waits, and frees what a dead process holds. Answers how many jobs are left that will still be tried. */
async function hurry({ sql, shop }: Life): Promise<number> {
  const [row] = await sql<{ left: number; locked: number }[]>`
    select count(*) filter (where attempts < max_attempts or locked_at is not null)::int as left,
      count(*) filter (where locked_at is not null and not exists (
        select from worker_heartbeats h where h.worker_id = locked_by
          and h.started_at = (select max(started_at) from worker_heartbeats)))::int as locked
    from graphile_worker.jobs`;
  if (row === undefined || row.left === 0) return 0;
  await sql.unsafe(endLeases);
  const forward = await sql.unsafe(
    `select (graphile_worker.reschedule_jobs(array_agg(id), run_at := now())).id from graphile_worker.jobs where ${due}`,
  );
  if (forward.length > 0) await sql`select pg_notify('jobs:insert', '{"r":0,"count":1}')`;
  if (row.locked > 0) {
    // Only the process started last is alive; the others shall look as silent as they are.
    await sql`delete from worker_heartbeats where started_at < (select max(started_at) from worker_heartbeats)`;
    await sql`update graphile_worker._private_jobs set locked_at = locked_at - interval '1 minute' where locked_at is not null`;
    await shop.free().catch(() => null);
  }
  return row.left;
}

/** A mail that nobody is sending any more: whoever had it is dead, and its lease, two minutes long, is passed over like a pause. */
const endLeases = `update messages set lease_until = null where sent_at is null and lease_until is not null
  and not exists (select from graphile_worker.jobs where task_identifier = 'send-message' and locked_at is not null)`;

/** What comes each minute by the clock, once. */
async function begin({ sql }: Life, job: "sweep" | "compare-payments"): Promise<void> {
  await sql`select graphile_worker.add_job(${job}, '{}'::json, max_attempts := 1, job_key := ${job})`;
}
