import "server-only";
import type { Tx } from "@/db/client";
import { insertFile } from "@/db/repo/prescription";
import type { prescriptionFiles, prescriptionPages } from "@/db/schema/prescriptions";
import type { PhotoHint } from "@/lib/domain/prescription/photo-hints";
import { filesMax } from "@/lib/domain/prescription/upload-limits";
import type { ScanState } from "@/lib/domain/prescription/virus-scan";
import { comparePrescription } from "@/lib/jobs/definitions/compare-prescription";
import { enqueue } from "@/lib/jobs/enqueue";

/** A file that was received, judged, re-encoded and sealed; only its rows are missing. */
export interface NewFile {
  readonly id: string;
  readonly displayName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly scan: Exclude<ScanState, "infected">;
  readonly photoHints?: PhotoHint[];
  readonly originalKey?: string;
  readonly originalSealing?: NonNullable<(typeof prescriptionFiles.$inferInsert)["originalSealing"]>;
  readonly pages: readonly Omit<typeof prescriptionPages.$inferInsert, "fileId">[];
}

export { filesMax };

export async function insertFiles(
  tx: Tx,
  prescriptionId: string,
  files: readonly NewFile[],
  after: number,
  now: Date,
): Promise<void> {
  for (const [index, file] of files.entries()) {
    const { pages, ...row } = file;
    await insertFile(
      tx,
      { ...row, prescriptionId, position: after + index + 1, pages: pages.length, createdAt: now },
      pages.map((page) => ({ ...page, fileId: file.id })),
    );
  }
  await enqueue(tx, comparePrescription, { prescriptionId }, { key: `compare:${prescriptionId}` });
}

/** What the request is answered with for each file. */
export const fileAnswer = (file: {
  id: string;
  mediaType: string;
  bytes: number;
  pages: number | readonly unknown[];
}) => ({
  id: file.id,
  mediaType: file.mediaType,
  bytes: file.bytes,
  pages: typeof file.pages === "number" ? file.pages : file.pages.length,
});
