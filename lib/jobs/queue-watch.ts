import "server-only";
import type { WorkerEvents } from "graphile-worker";

export interface QueueWatch {
  /** The name under which this process locks its jobs; empty until the queue has begun. */
  readonly lockNames: ReadonlySet<string>;
  /** Whether every slot that was not released has a job in hand or heard from the queue a short while ago. */
  isWorking(): boolean;
  /** Why the queue began to shut down. It never takes another job after that, and may never say that it ended. */
  readonly shutdown: Promise<string>;
}

/** Idle slots ask every two seconds, and a statement ends after 15 s at the latest: a longer silence is a queue that nobody reads. */
const answerWithinMs = 20_000;

/**
 * Watches graphile-worker by its events. When it cannot cross off a job, because the server was restarted in that moment, it shuts its pool
 * down and waits for connections that are gone: its promise stays open, and the process lives on without ever working again.
 */
export function watchQueue(events: WorkerEvents, nowMs: () => number = () => performance.now()): QueueWatch {
  const lockNames = new Set<string>();
  const slots = new Map<string, { isBusy: boolean; heardAtMs: number }>();
  const hear = (isBusy: boolean) => (event: { readonly worker: { readonly workerId: string } }) => {
    slots.set(event.worker.workerId, { isBusy, heardAtMs: nowMs() });
  };
  // Jobs are locked by the pool, not by the worker in it.
  events.on("pool:create", ({ workerPool }) => void lockNames.add(workerPool.id));
  events.on("worker:create", hear(false));
  events.on("worker:getJob:empty", hear(false));
  events.on("job:start", hear(true));
  events.on("job:complete", hear(false));
  events.on("worker:stop", ({ worker }) => void slots.delete(worker.workerId));

  const shutdown = new Promise<string>((resolve) => {
    events.on("pool:fatalError", ({ action, error }) => resolve(`the queue failed at ${action}: ${String(error)}`));
    events.on("pool:gracefulShutdown", ({ message }) => resolve(`the queue shut down: ${message}`));
    events.on("pool:forcefulShutdown", ({ message }) => resolve(`the queue shut down by force: ${message}`));
  });

  const hasAnswer = (slot: { isBusy: boolean; heardAtMs: number }) =>
    slot.isBusy || nowMs() - slot.heardAtMs <= answerWithinMs;
  return { lockNames, shutdown, isWorking: () => [...slots.values()].every(hasAnswer) };
}
