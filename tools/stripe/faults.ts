import { z } from "zod";
import type { ErrorBody } from "./api-error";

/** What the next matching request meets: an error of that status before any work, silence, a cut line after the work, or a 500 kept under its key. */
const fault = z.strictObject({
  /** Any part of the request's path. */
  path: z.string().min(1),
  method: z.enum(["GET", "POST"]).optional(),
  status: z.union([z.int().min(400).max(599), z.enum(["hang", "cut-after", "keep-500"])]),
  times: z.int().min(1).default(1),
});

const command = z.strictObject({
  webhooks: z.enum(["on", "mute", "duplicate", "shuffle"]).optional(),
  delayMs: z.int().min(0).optional(),
  failNext: fault.nullish(),
});

type Fault = z.infer<typeof fault>;

/** The sandbox's commanded manners. They live in memory: a restarted sandbox behaves. */
export class Manners {
  webhooks: NonNullable<z.infer<typeof command>["webhooks"]> = "on";
  /** How long after an event its webhook is first sent. */
  delayMs = 0;
  failNext: Fault | null = null;

  /** The fault planned for this request, if any; it is used up by being taken. */
  take(method: string, path: string): Fault["status"] | null {
    const planned = this.failNext;
    if (!planned || !path.includes(planned.path) || (planned.method ?? method) !== method) {
      return null;
    }
    this.failNext = planned.times > 1 ? { ...planned, times: planned.times - 1 } : null;
    return planned.status;
  }

  /** Takes a command, whole or not at all; answers what is wrong with it. */
  command(input: unknown): string | null {
    const read = command.safeParse(input);
    if (!read.success) {
      return z.prettifyError(read.error);
    }
    const { webhooks = this.webhooks, delayMs = this.delayMs, failNext = this.failNext } = read.data;
    Object.assign(this, { webhooks, delayMs, failNext });
    return null;
  }
}

/** The body that goes with a commanded status: the kind of error Stripe sends with it. */
export function commandedError(status: number): ErrorBody {
  const message = `The sandbox was told to answer ${status}.`;
  if (status === 402) {
    return { type: "card_error", code: "card_declined", decline_code: "generic_decline", message };
  }
  if (status === 429) {
    return { type: "rate_limit_error", code: "rate_limit", message };
  }
  return { type: "api_error", message };
}
