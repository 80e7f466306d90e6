import "server-only";
import type { Database } from "@/db/client";
import { inRepeatedTransaction } from "@/db/repeated-transaction";
import { type LoadedOrder, loadOrderForUpdate, settleDecision } from "@/db/repo/order";
import { updatePatient } from "@/db/repo/patient";
import { undoUntil } from "@/lib/domain/order/undo";
import type { JobDefinition } from "@/lib/jobs/define";
import { enqueue } from "@/lib/jobs/enqueue";
import type { Clock } from "@/lib/platform/clock";
import type { Settings } from "@/lib/platform/settings";

interface SettleDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly settings: Settings;
}

/**
 * Begins what cannot be undone of a decided order: under the order's lock the decision is marked as settled, so that taking it back and charging
 * cannot cross. Asked too early, it queues the errand for when the time is over.
 * @returns the order, or null when there is nothing to begin now
 */
export function settle(
  { database, clock, settings }: SettleDeps,
  orderNumber: string,
  errand: { readonly job: JobDefinition<{ orderNumber: string }>; readonly key: string },
  isWanted: (loaded: LoadedOrder) => boolean,
): Promise<LoadedOrder | null> {
  return inRepeatedTransaction(database, async (tx) => {
    const loaded = await loadOrderForUpdate(tx, orderNumber);
    if (loaded === null || !isWanted(loaded)) return null;
    const { decision } = loaded;
    if (decision === null) return loaded;
    const now = clock.now();
    const waitMs = undoUntil(decision.decidedAt, settings.undoSeconds).getTime() - now.getTime();
    if (decision.settledAt === null && waitMs > 0) {
      await enqueue(tx, errand.job, { orderNumber }, { key: errand.key, delaySeconds: Math.ceil(waitMs / 1000) });
      return null;
    }
    if (decision.settledAt === null && decision.transcription !== null)
      await updatePatient(tx, loaded.order.patientId, {
        recordedCapsulesPerDay: Math.ceil(decision.transcription.capsulesPerDay),
      });
    await settleDecision(tx, decision.id, now);
    return loaded;
  });
}
