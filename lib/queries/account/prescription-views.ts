import "server-only";
import { everyFileOf, ordersUsing, prescriptionViews } from "@/db/repo/page-view";
import { prescriptionById } from "@/db/repo/prescription";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { seenEvents } from "@/lib/domain/audit/seen-by";
import { type Day, dayIn } from "@/lib/domain/shared/calendar";
import { isPublicId } from "@/lib/domain/shared/public-id";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";

export const viewsOnAPage = 50;

/** A page, a thumbnail, or the original file; `file` is null where its name is no longer known. */
export interface SeenFile {
  readonly as: "page" | "thumbnail" | "original";
  readonly page: number;
  readonly file: { readonly name: string; readonly pages: number; readonly isRemoved: boolean } | null;
}

export interface RecordedView {
  readonly id: number;
  readonly at: Date;
  /** Null: the owner. */
  readonly by: { readonly role: string | null; readonly name: string | null } | null;
  readonly what: SeenFile;
  /** Orders that used the prescription at that time; the audit log does not say which of several. */
  readonly orders: readonly { readonly orderNumber: string; readonly placedAt: Date }[];
}

export interface PrescriptionViewsView {
  readonly createdAt: Date;
  readonly days: readonly { readonly day: Day; readonly seen: readonly RecordedView[] }[];
  /** Pass this id as `before` to get older views; null on the last page. */
  readonly olderThan: number | null;
}

export interface ViewsFilter {
  readonly whose: "mine" | "others";
  readonly before?: number | undefined;
}

/** Who viewed a prescription, for its owner only. Another person's, a missing and a malformed id all get the same answer. */
export async function whoSawPrescription(
  { database, settings }: QueryDeps,
  actor: Actor,
  prescriptionId: string,
  { whose, before }: ViewsFilter,
): Promise<Result<PrescriptionViewsView, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (actor.kind !== "customer" || !isPublicId(prescriptionId)) return err(notFound);
  const db = database.read;
  const prescription = await prescriptionById(db, prescriptionId);
  if (prescription === null || !can(actor, "prescription:view", prescription)) return err(notFound);
  const rows = await prescriptionViews(db, {
    prescriptionId,
    ownerId: actor.userId,
    whose,
    events: seenEvents,
    before,
    limit: viewsOnAPage + 1,
  });
  const files = await everyFileOf(db, prescriptionId);
  const orders = await ordersUsing(db, prescriptionId);
  const shown = rows.slice(0, viewsOnAPage);
  const seen = shown.map((row) => ({
    id: row.id,
    at: row.at,
    by: whose === "mine" ? null : { role: row.role, name: row.name },
    what: seenFile(row.event, row.details, files),
    orders: orders.filter(({ placedAt }) => placedAt <= row.at),
  }));
  return ok({
    createdAt: prescription.createdAt,
    days: byDay(seen, settings.pharmacy.timeZone),
    olderThan: rows.length > viewsOnAPage ? (shown.at(-1)?.id ?? null) : null,
  });
}

function seenFile(
  event: string,
  details: Readonly<Record<string, unknown>>,
  files: Awaited<ReturnType<typeof everyFileOf>>,
): SeenFile {
  const isOriginal = event === "prescription.original-taken";
  return {
    as: isOriginal ? "original" : details.thumbnail === true ? "thumbnail" : "page",
    page: typeof details.page === "number" ? details.page : 1,
    file: files.find(({ id }) => id === details.fileId) ?? null,
  };
}

function byDay(seen: readonly RecordedView[], timeZone: string) {
  const days = new Map<Day, RecordedView[]>();
  for (const one of seen) {
    const day = dayIn(timeZone, one.at);
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days].map(([day, views]) => ({ day, seen: views }));
}
