import type { UploadFault } from "@/lib/domain/prescription/upload-faults";
import { filesMax, pagesMax, pixelsMax } from "@/lib/domain/prescription/upload-limits";
import { t } from "./t";

const limits = { filesMax, pagesMax, megapixelsMax: pixelsMax / 1_000_000 };

/** @param name the file's name as it is shown; null when no single file is meant. */
export function uploadMessage(fault: UploadFault, name: string | null): string {
  const named = name === null ? { named: "no", file: "" } : { named: "yes", file: name };
  return t.of("uploadFaults", fault, { ...limits, ...named }) ?? fault;
}
