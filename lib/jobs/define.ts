import "server-only";
import type { z } from "zod";

/** A job's name and the shape of its payload: what a command may enqueue. Its work stands in handlers/, so that no cycle arises. */
export interface JobDefinition<Payload> {
  readonly id: string;
  readonly payload: z.ZodType<Payload>;
  /** After so many attempts it counts as failed for good and waits at /admin/jobs. */
  readonly attemptsMax: number;
}

export function defineJob<Payload>(definition: JobDefinition<Payload>): JobDefinition<Payload> {
  return definition;
}
