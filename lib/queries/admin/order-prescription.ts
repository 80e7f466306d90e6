import "server-only";
import { customerById } from "@/db/repo/account";
import type { LoadedOrder } from "@/db/repo/order";
import { pagesSeenBy } from "@/db/repo/page-view";
import { filesOf, prescriptionById, stoppedFilesOf } from "@/db/repo/prescription";
import { currentTranscription } from "@/db/repo/transcription";
import type { StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { isHeldBack, type ScanState } from "@/lib/domain/prescription/virus-scan";
import type { QueryDeps } from "../deps";

/** The prescription as whoever looks has it. */
export interface PrescriptionView {
  readonly id: string;
  /** Files the virus scanner took out after they were sent. */
  readonly stopped: Awaited<ReturnType<typeof stoppedFilesOf>>;
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

/** What was read so far, for whoever may see the prescription itself. */
export async function readingFor({ database }: QueryDeps, actor: StaffActor, { order }: LoadedOrder) {
  const db = database.read;
  const prescription = await prescriptionById(db, order.prescriptionId);
  if (prescription === null) throw new Error(`order ${order.orderNumber} names a prescription that is not there`);
  const prescriptionState = prescription.state;
  const found = can(actor, "prescription:view", order) ? await currentTranscription(db, prescription) : null;
  if (found === null) return { prescriptionState, transcription: null };
  const who = await customerById(db, found.enteredBy);
  const transcription = { ...found, enteredByName: who.name, isOwn: found.enteredBy === actor.userId };
  return { prescriptionState, transcription };
}

/** The files of a prescription as whoever looks has them: which pages they opened, which are held back. */
export async function prescriptionFor(
  { database, settings }: QueryDeps,
  prescriptionId: string,
  viewerId: string,
): Promise<PrescriptionView> {
  const files = await filesOf(database.read, prescriptionId);
  const pages = await pagesSeenBy(database.read, prescriptionId, viewerId);
  return {
    id: prescriptionId,
    stopped: await stoppedFilesOf(database.read, prescriptionId),
    files: files.map((file) => ({
      id: file.id,
      name: file.displayName,
      mediaType: file.mediaType,
      scan: file.scan,
      heldBack: isHeldBack(file.scan, settings.unscannedFiles),
      createdAt: file.createdAt,
      pages: pages
        .filter((page) => page.fileId === file.id)
        .map((page) => ({ number: page.pageNumber, opened: page.opened })),
    })),
  };
}
