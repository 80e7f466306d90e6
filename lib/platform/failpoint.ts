import { readFileSync, rmSync } from "node:fs";

/**
 * Places at which the fault suite (tools/faults) makes a process fail on purpose: each edge between what is saved, what is said and what
 * others are asked. Outside the suite a failpoint is one look at an empty variable.
 */
export const failpoints = [
  // Every command (`of`: its name): all is written and not committed; committed and not yet told.
  "command.saved",
  "command.committed",
  // Every transaction, also those of no command.
  "transaction.before-commit",
  "transaction.after-commit",
  // Every call of the payment port (`of`: its method).
  "stripe.before-call",
  "stripe.after-call",
  // A stored page or original: bytes written, flushed, under its own name, its folder flushed.
  "blob.written",
  "blob.flushed",
  "blob.renamed",
  "blob.stored",
  // All files of an upload lie there, and no row names them.
  "upload.stored",
  // The mail server's side of a mail.
  "mail.before-send",
  "mail.after-send",
  // A keyed request: done and its answer not kept; kept and not sent.
  "answer.made",
  "answer.kept",
  // The worker (`of`: the job's id): taken and not begun; done and not yet crossed off.
  "job.taken",
  "job.done",
] as const;
export type Failpoint = (typeof failpoints)[number];

/** What happens there. `drop` cuts every database connection of the process; `kill` is SIGKILL. */
export const failpointKinds = ["throw", "hang", "kill", "drop"] as const;
export type FailpointKind = (typeof failpointKinds)[number];

export interface FailpointPlan {
  readonly name: Failpoint;
  /** At this command, call or job alone; at any when left out. */
  readonly of?: string;
  /** At which passing of it, counted from 1 (the default). */
  readonly nth?: number;
  readonly kind: FailpointKind;
  /** How long `hang` takes, in milliseconds; then the work goes on as if nothing had been. */
  readonly hangMs?: number;
}

interface Droppable {
  destroy(): unknown;
  once(event: "close", heard: () => void): unknown;
}

/** Who is told of each passing, and of the one at which the plan fires, before it does. */
interface Heard {
  readonly passed?: (name: Failpoint, of: string) => void;
  readonly fired?: () => void;
}

interface Watch {
  plan: FailpointPlan | null;
  passed: number;
  isFired: boolean;
  /** Removed in the moment the plan fires, so that the process started next does not fail the same way. */
  file: string | null;
  heard: Heard;
  readonly sockets: Set<Droppable>;
}

/** Global, because the web server's bundles may hold this module more than once. */
const kept = globalThis as typeof globalThis & { failpointWatch?: Watch | undefined };

export class FailpointReached extends Error {
  override readonly name = "FailpointReached";

  constructor(name: Failpoint, of: string) {
    super(`failpoint ${name}${of === "" ? "" : ` of ${of}`}`);
  }
}

/** One edge is passed. Await it: a plan may make it throw or wait. */
export function failpoint(name: Failpoint, of = ""): Promise<void> | undefined {
  return kept.failpointWatch === undefined ? undefined : pass(kept.failpointWatch, name, of);
}

/** A connection that `drop` may cut. Kept in mind only while failpoints are watched. */
export function droppable<Socket extends Droppable>(socket: Socket): Socket {
  const { failpointWatch: watch } = kept;
  if (watch === undefined) return socket;
  watch.sockets.add(socket);
  socket.once("close", () => watch.sockets.delete(socket));
  return socket;
}

/**
 * From here on failpoints are looked at, in this process.
 * @throws in production, unless the suite's own FAULT_SUITE=1 is set
 */
export function watchFailpoints(heard: Heard = {}): void {
  if (process.env.NODE_ENV === "production" && process.env.FAULT_SUITE !== "1")
    throw new Error("failpoints are not armed in production");
  kept.failpointWatch ??= { plan: null, passed: 0, isFired: false, file: null, heard, sockets: new Set() };
  kept.failpointWatch.heard = heard;
}

/** Plans one failure; it happens once. Null takes an earlier plan back. */
export function armFailpoint(plan: FailpointPlan | null): void {
  if (kept.failpointWatch === undefined) watchFailpoints();
  if (kept.failpointWatch !== undefined)
    Object.assign(kept.failpointWatch, { plan, passed: 0, isFired: false, file: null });
}

/** Whether the planned failure has happened. */
export const hasFired = (): boolean => kept.failpointWatch?.isFired ?? false;

/** Nobody watches any more. */
export function forgetFailpoints(): void {
  kept.failpointWatch = undefined;
}

/** FAILPOINT_FILE names a plan as JSON, for a process that nobody can speak to before it starts. */
export function armFromFile(file: string): void {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return; // It has fired already, in the process before this one.
  }
  armFailpoint(JSON.parse(text) as FailpointPlan);
  if (kept.failpointWatch !== undefined) kept.failpointWatch.file = file;
}

function pass(watch: Watch, name: Failpoint, of: string): Promise<void> | undefined {
  watch.heard.passed?.(name, of);
  const { plan } = watch;
  if (plan === null || watch.isFired || plan.name !== name || (plan.of !== undefined && plan.of !== of)) return;
  watch.passed += 1;
  if (watch.passed < (plan.nth ?? 1)) return;
  watch.isFired = true;
  if (watch.file !== null) rmSync(watch.file, { force: true });
  watch.heard.fired?.();
  switch (plan.kind) {
    case "throw":
      throw new FailpointReached(name, of);
    case "hang":
      return new Promise((resolve) => setTimeout(resolve, plan.hangMs ?? 30_000));
    case "kill":
      process.kill(process.pid, "SIGKILL");
      return new Promise(() => undefined);
    case "drop":
      for (const socket of watch.sockets) socket.destroy();
      return;
  }
}

if (process.env.FAILPOINT_FILE) armFromFile(process.env.FAILPOINT_FILE);
