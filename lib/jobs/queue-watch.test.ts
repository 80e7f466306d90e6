import { EventEmitter } from "node:events";
import type { WorkerEvents } from "graphile-worker";
import { expect, test } from "vitest";
import { watchQueue } from "./queue-watch";

/** A queue of two slots, and the minutes that pass. */
function queue() {
  let nowMs = 0;
  const events: WorkerEvents = new EventEmitter();
  const watch = watchQueue(events, () => nowMs);
  const tell = (event: string, slot: string) => (events as EventEmitter).emit(event, { worker: { workerId: slot } });
  tell("worker:create", "first");
  tell("worker:create", "second");
  return { ...watch, tell, events: events as EventEmitter, pass: (seconds: number) => (nowMs += seconds * 1_000) };
}

test("a queue works while each slot hears from the database or has a job in hand, however long that takes", () => {
  const { isWorking, tell, pass } = queue();
  pass(15);
  tell("job:start", "first");
  tell("worker:getJob:empty", "second");
  pass(15);
  tell("worker:getJob:empty", "second");
  pass(15);
  expect(isWorking()).toBe(true);
});

test("a queue of which one slot hears nothing more, or only failures, does not work", () => {
  const { isWorking, tell, pass } = queue();
  pass(15);
  tell("worker:getJob:empty", "first");
  tell("worker:getJob:error", "second");
  pass(15);
  expect(isWorking()).toBe(false);
});

test("a slot that was released is not waited for", () => {
  const { isWorking, tell, pass } = queue();
  tell("job:start", "first");
  tell("worker:stop", "second");
  pass(60);
  expect(isWorking()).toBe(true);
});

test.each([
  ["pool:fatalError", { action: "completeJob", error: new Error("gone") }, "completeJob: Error: gone"],
  ["pool:gracefulShutdown", { message: "a worker left" }, "a worker left"],
  ["pool:forcefulShutdown", { message: "timed out" }, "timed out"],
])("%s is the end of the queue, with its reason", async (event, payload, reason) => {
  const { events, shutdown } = queue();
  events.emit(event, payload);
  expect(await shutdown).toContain(reason);
});
