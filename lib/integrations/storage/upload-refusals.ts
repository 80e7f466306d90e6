import "server-only";
import { statusOf, type UploadFault } from "@/lib/domain/prescription/upload-faults";
import type { Reason, ReasonOf, Refusal } from "@/lib/domain/shared/reason";

/** Why a file is not taken, at the upload's field. */
export type UploadReason = ReasonOf<UploadFault>;

export function uploadReason(code: UploadFault, name: string | null = null): UploadReason {
  return { code, field: "file", params: { file: name } } as UploadReason;
}

/** Every reason, under the status of the first. Throws without one: a refusal says why. */
export function uploadRefusal(reasons: readonly UploadReason[]): Refusal {
  const [first] = reasons;
  if (first === undefined) throw new Error("files were refused without a reason");
  const says: Reason = reasons.length === 1 ? first : { code: "upload-refused" };
  return { kind: "invalid-upload", status: statusOf(first.code), code: first.code, says, reasons };
}
