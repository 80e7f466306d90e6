import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addJob } from "@/db/repo/job";
import { auditEvents } from "@/db/schema/records";
import type { Actor } from "@/lib/domain/access/actor";
import { jobsView } from "@/lib/queries/admin/jobs";
import { type Command, perform } from "../command";
import { makeWorld, type World } from "../test-world";
import { dismissJobCommand } from "./dismiss";
import { requeueJobCommand } from "./requeue";
import { retryJobCommand } from "./retry";

let world: World;
let jobId: string;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());
beforeEach(async () => {
  await world.database.inTransaction((tx) => tx.execute(sql`delete from graphile_worker._private_jobs`));
  const job = {
    task: "send-message",
    payload: { messageId: "m1" },
    attemptsMax: 20,
    key: "message:m1",
    delaySeconds: 0,
  };
  await world.database.inTransaction((tx) => addJob(tx, job));
  const [row] = await world.database.read.execute<{ id: string }>(sql`select id::text from graphile_worker.jobs`);
  jobId = row?.id ?? "";
});

const giveUp = () =>
  world.database.inTransaction((tx) =>
    tx.execute(sql`select graphile_worker.permanently_fail_jobs(array[${jobId}::bigint], 'payment: unreachable')`),
  );
const shown = async () => {
  const view = await jobsView(world.deps, world.anand);
  if (!view.ok) throw new Error("a manager sees the jobs");
  return view.value;
};
const send = <Input>(who: Actor, wanted: Command<Input, unknown>, body = {}) =>
  perform(world.deps, who, wanted, { jobId, ...body });
const asManager = <Input>(wanted: Command<Input, unknown>, body = {}) => send(world.anand, wanted, body);
const aside = { reason: "done-by-hand" };

test("a failed job is shown with its task, age, attempts and kind of error, and runs again when a manager says so", async () => {
  await giveUp();
  const [job] = (await shown()).jobs;
  expect(job).toMatchObject({
    id: jobId,
    task: "send-message",
    attempts: 20,
    failed: true,
    lastError: "payment: unreachable",
  });
  expect(job?.queuedAt).toBeInstanceOf(Date);
  expect(await asManager(retryJobCommand)).toMatchObject({ ok: true });
  expect((await shown()).jobs).toMatchObject([{ id: jobId, attempts: 0, failed: false }]);
});

test("a dismissed job leaves the queue, is stored whole, and is queued again at most once", async () => {
  await giveUp();
  expect(await asManager(dismissJobCommand, aside)).toMatchObject({ ok: true });
  expect(await shown()).toMatchObject({
    jobs: [],
    dismissed: [{ id: jobId, task: "send-message", reason: "done-by-hand", fault: "payment: unreachable" }],
  });
  expect(await asManager(dismissJobCommand, aside)).toMatchObject({ ok: false, error: { code: "job-gone" } });
  expect(await asManager(requeueJobCommand)).toMatchObject({ ok: true });
  expect(await asManager(requeueJobCommand)).toMatchObject({ ok: false, error: { code: "job-gone" } });
  const queued = await world.database.read.execute(sql`
    select t.identifier as task, j.payload, j.key, j.attempts::int, j.max_attempts::int as max
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`);
  expect(queued).toMatchObject([{ task: "send-message", key: "message:m1", attempts: 0, max: 20 }]);
  expect(JSON.stringify(queued[0]?.payload)).toContain("m1");
  expect((await shown()).dismissed).toEqual([]);
});

test("the audit log says who dismissed which job and why, and nothing of its payload", async () => {
  await giveUp();
  await asManager(dismissJobCommand, aside);
  const mine = and(eq(auditEvents.event, "job.set-aside"), eq(auditEvents.subjectId, jobId));
  expect(await world.database.read.select().from(auditEvents).where(mine)).toMatchObject([
    { outcome: "done", actorId: world.anand.userId, details: { task: "send-message", reason: "done-by-hand" } },
  ]);
});

test("a job that still has attempts, or runs, is not dismissed", async () => {
  expect(await asManager(dismissJobCommand, aside)).toMatchObject({ ok: false, error: { code: "job-gone" } });
  await giveUp();
  await world.database.inTransaction((tx) =>
    tx.execute(sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'somebody'`),
  );
  expect(await asManager(dismissJobCommand, aside)).toMatchObject({ ok: false, error: { code: "job-gone" } });
  expect((await shown()).jobs).toHaveLength(1);
});

test("nobody but a manager sees, retries or dismisses a job", async () => {
  await giveUp();
  for (const who of [world.asha, world.priya, world.tara]) {
    expect(await jobsView(world.deps, who)).toMatchObject({ ok: false, error: { kind: "not-found" } });
    const outcomes = [
      await send(who, retryJobCommand),
      await send(who, dismissJobCommand, aside),
      await send(who, requeueJobCommand),
    ];
    for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: false, error: { kind: "not-found" } });
  }
  expect((await shown()).jobs).toHaveLength(1);
});
