/** `silent`: no worker lives. `behind`: one lives, and yet a job that is due waits for too long. */
export type WorkerState = "ok" | "silent" | "behind";

/** An idle worker takes a due job within two seconds, and a killed one's job is freed within a minute; a longer wait is work that is not done. */
export const dueAtMostSeconds = 5 * 60;

export function workerState(progress: { readonly isAlive: boolean; readonly oldestDueSeconds: number }): WorkerState {
  if (!progress.isAlive) return "silent";
  return progress.oldestDueSeconds > dueAtMostSeconds ? "behind" : "ok";
}
