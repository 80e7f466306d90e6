import { t } from "@/content/words/t";
import type { QueueList } from "@/lib/queries/admin/queue-list";

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

/** A page of the queue as it stands now. Rejects with a QueueFault; never waits longer than 15 s. */
export async function fetchQueue(query: string, signal: AbortSignal): Promise<QueueList> {
  const response = await answer(query, AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]));
  if (response.ok) return (await response.json()) as QueueList;
  throw faultOf(response.status);
}

async function answer(query: string, signal: AbortSignal): Promise<Response> {
  try {
    // Always a view: asked for none, the server adds the heaps for older readers of its answer.
    const address = `/api/admin/queue?${query === "" ? "tab=all" : query}`;
    return await fetch(address, { signal, headers: { Accept: "application/json" }, cache: "no-store" });
  } catch (cause) {
    if (signal.aborted && !(signal.reason instanceof DOMException && signal.reason.name === "TimeoutError"))
      throw cause;
    throw new QueueFault("unreachable", t("queue.serverSilent"));
  }
}

export function faultOf(status: number): QueueFault {
  if (status === 401) return new QueueFault("signed-out", t("queue.signedOut"));
  if (status === 403 || status === 404) return new QueueFault("not-allowed", t("queue.noAccess"));
  return new QueueFault("failed", t("queue.serverError", { status }));
}
