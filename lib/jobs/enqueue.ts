import "server-only";
import type { Tx } from "@/db/client";
import { addJob } from "@/db/repo/job";
import type { JobDefinition } from "./define";

/**
 * Queues a job in the transaction that decides it: if the decision is rolled back, the job never was. `key` makes the same errand one job
 * however often it is asked for; a job already running is followed by another run.
 */
export async function enqueue<Payload>(
  tx: Tx,
  definition: JobDefinition<Payload>,
  payload: Payload,
  options: { readonly key: string; readonly delaySeconds?: number },
): Promise<void> {
  const checked = definition.payload.parse(payload);
  await addJob(tx, {
    task: definition.id,
    payload: checked,
    attemptsMax: definition.attemptsMax,
    key: options.key,
    delaySeconds: options.delaySeconds ?? 0,
  });
}
