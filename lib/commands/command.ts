import "server-only";
import type { z } from "zod";
import type { Database, Tx } from "@/db/client";
import { inRepeatedTransaction } from "@/db/repeated-transaction";
import { appendAudit } from "@/db/repo/audit";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can, type StaffAction } from "@/lib/domain/access/can";
import type { AuditEvent, AuditEventName } from "@/lib/domain/audit/events";
import { type Day, dayIn } from "@/lib/domain/shared/calendar";
import type { Reason, Refusal } from "@/lib/domain/shared/reason";
import { refused } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Clock } from "@/lib/platform/clock";
import { failpoint } from "@/lib/platform/failpoint";
import type { Settings } from "@/lib/platform/settings";
import { inputInvalid, validationReason } from "./validation-errors";

/** What a command needs of the world. Live ones are chosen in lib/entry/deps.ts only. */
export interface CommandDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly settings: Settings;
}

/** What one run of a command works with. Everything written through `tx` stands or falls with its audit events and jobs. */
export interface Work {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Date;
  /** Today where the pharmacy stands: windows are counted in these days. */
  readonly today: Day;
  readonly newId: () => string;
  readonly settings: Settings;
}

export interface Done<Value> {
  readonly value: Value;
  /** At least one: a change that leaves no trace is a defect (perform throws). */
  readonly events: readonly AuditEvent[];
  /** The command found everything as it should be and wrote nothing that belongs into the record. */
  readonly unchanged?: true;
}

export interface Duty {
  readonly action: StaffAction;
  readonly without: Refusal;
}

/** Why this actor may not do it at all; null where that depends on what it is about. */
export const barredFrom = (duty: Duty | undefined, actor: Actor): Refusal | null =>
  duty !== undefined && actor.kind === "staff" && !can(actor, duty.action, anything) ? duty.without : null;

export interface Command<Input, Value> {
  /** The event by which a refusal of this command is recorded. */
  readonly name: AuditEventName;
  /** What staff need for it whatever it is about. A role without it is answered so before anything that was sent is judged. */
  readonly duty?: Duty;
  readonly input: z.ZodType<Input>;
  readonly subject: (input: Input) => Pick<AuditEvent, "subjectKind" | "subjectId" | "orderNumber">;
  /** It takes whatever it is given, so nothing must be undone before a refusal is recorded: no savepoint, two ways to the server fewer. */
  readonly neverRefuses?: true;
  readonly run: (work: Work, input: Input) => Promise<Result<Done<Value>, Refusal>>;
}

/** Types a command; nothing more. */
export function command<Input, Value>(definition: Command<Input, Value>): Command<Input, Value> {
  return definition;
}

export const done = <Value>(value: Value, ...events: AuditEvent[]) => ok<Done<Value>>({ value, events });

export const unchanged = <Value>(value: Value) => ok<Done<Value>>({ value, events: [], unchanged: true });

/**
 * Carries a command out: parse → authorise, load, decide, save (the command's own run) → audit, in one transaction. A refusal rolls back
 * whatever the run had written and is itself recorded. A run that met another in a deadlock is rolled back and begun again, so it must have
 * no effect but through its transaction.
 */
export async function perform<Input, Value>(
  deps: CommandDeps,
  actor: Actor,
  definition: Command<Input, Value>,
  raw: unknown,
  requestId: string | null = null,
  /** Writes beside the effect what must stand or fall with it: the answer kept for a repeat of the request. */
  keep?: (tx: Tx, value: Value) => Promise<void>,
): Promise<Result<Value, Refusal>> {
  const parsed = definition.input.safeParse(raw);
  const barred = barredFrom(definition.duty, actor);
  if (!parsed.success) return err(barred ?? inputRefusal(parsed.error));
  const input = parsed.data;
  const now = deps.clock.now();
  const today = dayIn(deps.settings.pharmacy.timeZone, now);
  const outcome = await inRepeatedTransaction(deps.database, async (tx) => {
    const work: Work = { tx, actor, now, today, newId: deps.newId, settings: deps.settings };
    const run = () =>
      definition.neverRefuses
        ? definition.run(work, input)
        : inSavepoint(work, (inner) => definition.run(inner, input));
    const outcome = barred === null ? await run() : err(barred);
    if (definition.neverRefuses && !outcome.ok) throw new Error(`${definition.name} refused, which it never does`);
    if (!outcome.ok) {
      await recordRefusal(work, definition, input, outcome.error, requestId);
      return outcome;
    }
    const { value, events } = outcome.value;
    if (events.length === 0 && outcome.value.unchanged !== true)
      throw new Error(`${definition.name} changed something and recorded nothing`);
    await appendAudit(
      tx,
      actor,
      now,
      requestId,
      events.map((event) => ({ ...event, outcome: "done" })),
    );
    await keep?.(tx, value);
    await failpoint("command.saved", definition.name);
    return ok(value);
  });
  await failpoint("command.committed", definition.name);
  return outcome;
}

class RolledBack<E> extends Error {
  constructor(readonly refusal: E) {
    super("refused: the savepoint is rolled back");
  }
}

/** Runs in a savepoint that a refusal undoes, so that a command cannot half-write and then refuse. */
async function inSavepoint<T>(
  work: Work,
  run: (work: Work) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  try {
    return await work.tx.transaction(async (inner) => {
      const result = await run({ ...work, tx: inner });
      if (!result.ok) throw new RolledBack(result.error);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return err(error.refusal as Refusal);
    throw error;
  }
}

async function recordRefusal<Input, Value>(
  work: Work,
  definition: Command<Input, Value>,
  input: Input,
  refusal: Refusal,
  requestId: string | null,
): Promise<void> {
  if (refusal.kind === "signed-out") return; // Nobody to name; the request log has it.
  const details =
    "reasons" in refusal
      ? { refusal: refusal.code, reasons: refusal.reasons.map(({ code }) => code) }
      : { refusal: refusal.kind };
  await appendAudit(work.tx, work.actor, work.now, requestId, [
    { event: definition.name, outcome: "refused", ...definition.subject(input), details },
  ]);
}

/** A body that does not fit its schema: every validation error, each at its field. */
export function inputRefusal(error: z.ZodError): Refusal {
  const reasons = error.issues.map(
    ({ path, message }): Reason => ({
      ...validationReason(message),
      ...(path.length > 0 ? { field: path.join(".") } : {}),
    }),
  );
  return refused(inputInvalid, reasons);
}
