import "server-only";
import type { SeenFile } from "@/db/repo/page-view";
import { isHeldBack, type ScanState } from "@/lib/domain/prescription/virus-scan";
import type { Settings } from "@/lib/platform/settings";

/** The prescription as whoever looks has it. */
export interface PrescriptionView {
  readonly id: string;
  /** Files the virus scanner took out after they were sent. */
  readonly stopped: readonly { readonly name: string; readonly stoppedAt: Date | null }[];
  readonly files: readonly {
    readonly id: string;
    readonly name: string;
    readonly mediaType: string;
    readonly scan: ScanState;
    /** Not opened and not approved before the virus scanner has judged it. */
    readonly heldBack: boolean;
    readonly createdAt: Date;
    readonly pages: readonly { readonly number: number; readonly opened: boolean }[];
  }[];
}

/** The files of a prescription as whoever looks has them: which pages they opened, which are held back. `all`: also those taken out. */
export function prescriptionView(
  id: string,
  all: readonly SeenFile[],
  { unscannedFiles }: Pick<Settings, "unscannedFiles">,
): PrescriptionView {
  return {
    id,
    stopped: all
      .filter(({ scan }) => scan === "infected")
      .map(({ displayName, removedAt }) => ({ name: displayName, stoppedAt: removedAt })),
    files: all
      .filter(({ removedAt }) => removedAt === null)
      .map((file) => ({
        id: file.id,
        name: file.displayName,
        mediaType: file.mediaType,
        scan: file.scan,
        heldBack: isHeldBack(file.scan, unscannedFiles),
        createdAt: file.createdAt,
        pages: file.seenPages.map(({ number, opened }) => ({ number, opened })),
      })),
  };
}
