import { perform } from "@/lib/commands/command";
import { receiveEventCommand } from "@/lib/commands/payment/receive-event";
import { worker } from "@/lib/domain/access/actor";
import { jobs } from "@/lib/jobs/registry";
import { armFailpoint, type Failpoint, failpoints } from "@/lib/platform/failpoint";
import type { Act } from "./acts";
import type { History } from "./history";

/** What is done by no person: Stripe's deliveries, the worker, the clock, and what goes wrong. */

interface JobRow {
  readonly id: string;
  readonly task: string;
  readonly payload: unknown;
}

/** Some events come twice, some late, in any order; lost for good are none. */
export const deliver: Act = async (history) => {
  const { undelivered, chance, deps } = history;
  const at = chance.upTo(undelivered.length);
  const event = undelivered[at];
  if (event === undefined) return;
  const stored = await perform(deps, worker, receiveEventCommand, event).catch(() => null);
  if (stored?.ok === true && !chance.isTrue(0.1)) undelivered.splice(at, 1);
};

/** What Stripe has made since: verified at once, as it is fresh; told to the shop whenever chance has it. */
export function collect({ world, undelivered, eventIds, paymentIds }: History): void {
  for (const { rawBody, signature } of world.payments.takeEvents()) {
    const event = world.payments.readEvent(rawBody, signature);
    if (!event.ok) throw new Error("an event of our own making was not believed");
    undelivered.push(event.value);
    eventIds.add(event.value.id);
    if (event.value.paymentIntentId !== null) paymentIds.add(event.value.paymentIntentId);
  }
}

/** One job, whichever, as graphile-worker would run it: crossed off when it is done, put back when it throws. */
export const work: Act = async (history) => {
  const rows = await history.sql<JobRow[]>`
    select j.id::text, j.task_identifier as task, p.payload from graphile_worker.jobs j
    join graphile_worker._private_jobs p on p.id = j.id where j.attempts < j.max_attempts order by j.id`;
  const job = history.chance.oneOf(rows);
  if (job !== undefined) await runJob(history, job);
};

async function runJob({ deps, sql }: History, { id, task, payload }: JobRow): Promise<void> {
  const known = jobs.find((job) => job.id === task);
  if (known === undefined) throw new Error(`no job is called ${task}`);
  await sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'history' where id = ${id}`;
  const isDone = await known.run(deps, payload).then(
    () => true,
    () => false,
  );
  if (isDone) await sql`delete from graphile_worker._private_jobs where id = ${id}`;
  else await sql`update graphile_worker._private_jobs set locked_at = null, locked_by = null where id = ${id}`;
}

/** Minutes mostly, sometimes days: sessions and holds run out. */
export const passTime: Act = async ({ world, chance }) => {
  const minutes = chance.isTrue(0.06) ? 60 * 24 * (1 + chance.upTo(7)) : 1 + chance.upTo(40);
  world.move(minutes * 60_000);
};

export const sweep: Act = async ({ sql }) => {
  await sql`select graphile_worker.add_job('sweep', '{}'::json, max_attempts := 3, job_key := 'sweep')`;
};

const ofCommands: readonly Failpoint[] = failpoints.filter((name) => !/^(blob|upload|answer)/.test(name));

/** The next passing of some place throws: before the commit, after it, or after Stripe has done as asked. */
export const breakSomething: Act = async ({ chance, world }) => {
  if (chance.isTrue(0.4)) {
    const call = chance.oneOf(["openSession", "session", "expireSession", "payment", "capture", "void"] as const);
    if (call !== undefined) world.payments.failNext(call, undefined, chance.isTrue(0.5) ? "before" : "after");
    return;
  }
  const name = chance.oneOf(ofCommands);
  if (name !== undefined) armFailpoint({ name, nth: 1 + chance.upTo(3), kind: "throw" });
};

/** The bank ends a hold early, or contests a charge: rare, and never our doing. */
export const strikeOutside: Act = async ({ chance, world, sql }) => {
  const rows = await sql<{ id: string }[]>`
    select payment_intent_id as id from payments where payment_intent_id is not null order by order_number`;
  const payment = chance.oneOf(rows);
  if (payment === undefined) return;
  const truth = await world.payments.payment(payment.id);
  if (!truth.ok) return;
  if (truth.value.status === "authorised" && chance.isTrue(0.3)) world.payments.expireHold(payment.id);
};

export const machinery: readonly (readonly [share: number, act: Act])[] = [
  [30, deliver],
  [60, work],
  [10, passTime],
  [4, sweep],
  [25, breakSomething],
  [1, strikeOutside],
];

/** Everything still on its way arrives, everything left to do is done; nothing breaks any more. */
export async function settle(history: History): Promise<void> {
  armFailpoint(null);
  history.lateness.isOn = false;
  for (let round = 0; round < 12; round++) {
    collect(history);
    for (const event of history.undelivered.splice(0)) await perform(history.deps, worker, receiveEventCommand, event);
    if (round < 2) await sweep(history);
    // Nobody is at work beside us: whoever had a mail in hand is dead, and its lease is passed over, not waited for.
    await history.sql`update messages set lease_until = null where sent_at is null and lease_until is not null`;
    for (const job of await everyJob(history)) await runJob(history, job);
    collect(history);
    if (history.undelivered.length === 0 && (await everyJob(history)).length === 0) return;
  }
}

async function everyJob({ sql }: History): Promise<JobRow[]> {
  return sql<JobRow[]>`
    select j.id::text, j.task_identifier as task, p.payload from graphile_worker.jobs j
    join graphile_worker._private_jobs p on p.id = j.id where j.attempts < j.max_attempts order by j.id`;
}
