import "server-only";
import { isotretinoinMonograph } from "@/content/substances/isotretinoin/monograph";
import { urgentLines } from "@/content/urgent-lines";
import { patientSheetPdf } from "@/lib/documents/patient-sheet";
import { routes } from "@/lib/routes";
import { deps } from "./deps";

let written: Promise<Buffer> | null = null;

/** The patient's sheet of this pharmacy. Written once: its words are the monograph and settings. */
export async function patientSheetFile(): Promise<{ readonly bytes: Buffer; readonly name: string }> {
  written ??= write().catch((fault) => {
    written = null;
    throw fault;
  });
  return { bytes: await written, name: `isotretinoin-sheet-${isotretinoinMonograph.version}.pdf` };
}

function write(): Promise<Buffer> {
  const { pharmacy, jurisdiction, appUrl } = deps().settings;
  return patientSheetPdf({
    monograph: isotretinoinMonograph,
    pharmacy,
    lines: urgentLines[jurisdiction],
    sourcesAt: `${appUrl}${routes.monograph()}#sources`,
  });
}
