import "server-only";
import { failpoint } from "@/lib/platform/failpoint";
import type { JobDefinition } from "./define";
import { comparePrescription } from "./definitions/compare-prescription";
import {
  applyStripeEvent,
  capturePayment,
  comparePayments,
  releasePayment,
  syncPayment,
  voidStray,
} from "./definitions/payment-jobs";
import { sendRefund } from "./definitions/refund-jobs";
import { scanFiles } from "./definitions/scan-files";
import { sendMessage } from "./definitions/send-message";
import { sweep } from "./definitions/sweep";
import type { JobDeps } from "./deps";
import { handleCompare } from "./handlers/compare-prescription";
import {
  handleCapture,
  handleComparePayments,
  handleEvent,
  handleRelease,
  handleStray,
  handleSync,
} from "./handlers/payments";
import { handleSendRefund } from "./handlers/refunds";
import { handleScanFiles } from "./handlers/scan-files";
import { handleSendMessage } from "./handlers/send-message";
import { handleSweep } from "./handlers/sweep";

export interface RunnableJob {
  readonly id: string;
  readonly run: (deps: JobDeps, payload: unknown) => Promise<void>;
}

function runnable<Payload>(
  definition: JobDefinition<Payload>,
  handle: (deps: JobDeps, payload: Payload) => Promise<void>,
): RunnableJob {
  const run = async (deps: JobDeps, payload: unknown) => {
    await failpoint("job.taken", definition.id);
    await handle(deps, definition.payload.parse(payload));
    await failpoint("job.done", definition.id);
  };
  return { id: definition.id, run };
}

/** Every job the worker knows. */
export const jobs: readonly RunnableJob[] = [
  runnable(syncPayment, handleSync),
  runnable(capturePayment, handleCapture),
  runnable(releasePayment, handleRelease),
  runnable(applyStripeEvent, handleEvent),
  runnable(voidStray, handleStray),
  runnable(comparePayments, handleComparePayments),
  runnable(sendRefund, handleSendRefund),
  runnable(sendMessage, handleSendMessage),
  runnable(comparePrescription, handleCompare),
  runnable(scanFiles, handleScanFiles),
  runnable(sweep, handleSweep),
];
