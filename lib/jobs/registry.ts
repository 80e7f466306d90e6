import "server-only";
import type { JobDefinition } from "./define";
import { comparePrescription } from "./definitions/compare-prescription";
import { applyStripeEvent, capturePayment, releasePayment, syncPayment } from "./definitions/payment-jobs";
import { sendRefund } from "./definitions/refund-jobs";
import { sendMessage } from "./definitions/send-message";
import { sweep } from "./definitions/sweep";
import type { JobDeps } from "./deps";
import { handleCompare } from "./handlers/compare-prescription";
import { handleCapture, handleEvent, handleRelease, handleSync } from "./handlers/payments";
import { handleSendRefund } from "./handlers/refunds";
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
  return { id: definition.id, run: (deps, payload) => handle(deps, definition.payload.parse(payload)) };
}

/** Every job the worker knows. */
export const jobs: readonly RunnableJob[] = [
  runnable(syncPayment, handleSync),
  runnable(capturePayment, handleCapture),
  runnable(releasePayment, handleRelease),
  runnable(applyStripeEvent, handleEvent),
  runnable(sendRefund, handleSendRefund),
  runnable(sendMessage, handleSendMessage),
  runnable(comparePrescription, handleCompare),
  runnable(sweep, handleSweep),
];
