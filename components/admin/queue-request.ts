import type { QueueView } from "@/lib/queries/admin/queue";

export const refreshMs = 5_000;
const patienceMs = 15_000;

/** Why the list could not be refreshed, in words for the person before it. */
export class QueueFault extends Error {
  constructor(
    readonly kind: "signed-out" | "not-allowed" | "unreachable" | "failed",
    message: string,
  ) {
    super(message);
  }
}

/** The queue as it stands now. Rejects with a QueueFault; never waits longer than 15 s. */
export async function fetchQueue(signal: AbortSignal): Promise<QueueView> {
  const response = await answer(AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]));
  if (response.ok) return (await response.json()) as QueueView;
  throw faultOf(response.status);
}

async function answer(signal: AbortSignal): Promise<Response> {
  try {
    return await fetch("/api/admin/queue", { signal, headers: { Accept: "application/json" }, cache: "no-store" });
  } catch (cause) {
    if (signal.aborted && !(signal.reason instanceof DOMException && signal.reason.name === "TimeoutError"))
      throw cause;
    throw new QueueFault("unreachable", "The pharmacy’s server does not answer. Check this computer’s network.");
  }
}

export function faultOf(status: number): QueueFault {
  if (status === 401) return new QueueFault("signed-out", "You are signed out. Sign in again to go on.");
  if (status === 403 || status === 404)
    return new QueueFault("not-allowed", "Your account may no longer see the queue.");
  return new QueueFault("failed", `The server could not read the list (error ${status}).`);
}
