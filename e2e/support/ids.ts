import { unknownId } from "./refusals";

/** What stands for `[name]` in an address. */
export interface Ids {
  readonly orderNumber: string;
  /** Of a prescription. */
  readonly id: string;
  readonly fileId: string;
  readonly patientId: string;
  readonly reportId: string;
  readonly alertId: string;
  readonly callBackId: string;
  readonly jobId: string;
  readonly breakId: string;
  readonly questionId: string;
  readonly viewId: string;
  readonly messageId: string;
  readonly requestId: string;
  readonly refundId: string;
  readonly returnId: string;
  readonly batchId: string;
  readonly slug: string;
}

/** Well formed, and never anyone's. */
export const noIds: Ids = {
  orderNumber: unknownId,
  id: unknownId,
  fileId: unknownId,
  patientId: unknownId,
  reportId: unknownId,
  alertId: unknownId,
  callBackId: unknownId,
  jobId: "999999999",
  breakId: unknownId,
  questionId: unknownId,
  viewId: unknownId,
  messageId: unknownId,
  requestId: unknownId,
  refundId: unknownId,
  returnId: unknownId,
  batchId: unknownId,
  slug: "isotroin-20",
};

export function addressOf(pattern: string, ids: Ids): string {
  return pattern.replaceAll(/\[(\w+)\]/g, (_, name: keyof Ids) => ids[name]);
}
