import "server-only";
import { t } from "@/content/words/answers";
import { statusOf, type UploadFault, uploadMessage } from "@/lib/domain/prescription/upload-faults";
import type { Reason, Refusal } from "@/lib/domain/shared/reason";

/** Why a file is not taken, at the upload's field. */
export interface UploadReason extends Reason {
  readonly code: UploadFault;
}

export function uploadReason(code: UploadFault, name: string | null = null): UploadReason {
  return { code, field: "file", message: uploadMessage(code, name) };
}

/** Every reason, under the status of the first. Throws without one: a refusal says why. */
export function uploadRefusal(reasons: readonly UploadReason[]): Refusal {
  const [first] = reasons;
  if (first === undefined) throw new Error("files were refused without a reason");
  const message = reasons.length === 1 ? first.message : t("someFilesCannotBeUsed");
  return { kind: "invalid-upload", status: statusOf(first.code), code: first.code, message, reasons };
}
