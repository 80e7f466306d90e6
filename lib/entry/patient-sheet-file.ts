import "server-only";
import type { Substance } from "@/content/substances/substance";
import { urgentLines } from "@/content/urgent-lines";
import { patientSheetPdf } from "@/lib/documents/patient-sheet";
import { routes } from "@/lib/routes";
import { deps } from "./deps";

const written = new Map<string, Promise<Buffer>>();

/** The patient's sheet of this pharmacy. Written once a substance: its words are the monograph and settings. */
export async function patientSheetFile(
  substance: Substance,
): Promise<{ readonly bytes: Buffer; readonly name: string }> {
  const { slug, monograph } = substance;
  const file = written.get(slug) ?? write(substance);
  written.set(slug, file);
  file.catch(() => written.delete(slug));
  return { bytes: await file, name: `${slug}-sheet-${monograph.version}.pdf` };
}

function write(substance: Substance): Promise<Buffer> {
  const { pharmacy, jurisdiction, appUrl } = deps().settings;
  return patientSheetPdf({
    substance,
    pharmacy,
    lines: urgentLines[jurisdiction],
    sourcesAt: `${appUrl}${routes.monograph(substance.slug)}#sources`,
  });
}
