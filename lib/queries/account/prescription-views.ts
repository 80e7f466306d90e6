import "server-only";
import { t } from "@/content/words/answers";
import { seenByWords } from "@/content/words/role-words";
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

export interface SeenOnce {
  readonly id: number;
  readonly at: Date;
  /** “Pharmacist Priya N.”, or “You”. */
  readonly who: string;
  /** “Page 2 of photo.jpg”. */
  readonly what: string;
  /** Orders for which the prescription was in use at that moment; the record does not say which of several. */
  readonly orders: readonly { readonly orderNumber: string; readonly placedAt: Date }[];
}

export interface PrescriptionViewsView {
  readonly createdAt: Date;
  readonly days: readonly { readonly day: Day; readonly seen: readonly SeenOnce[] }[];
  /** The id to ask before for older ones; null on the last page. */
  readonly olderThan: number | null;
}

export interface ViewsFilter {
  readonly whose: "mine" | "others";
  readonly before?: number | undefined;
}

/** Who has seen a prescription, for its owner alone: another's, none at all and a malformed id are the same answer. */
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
    who: whose === "mine" ? t("you") : seenByWords(row.role, row.name),
    what: whatWords(row.event, row.details, files),
    orders: orders.filter(({ placedAt }) => placedAt <= row.at),
  }));
  return ok({
    createdAt: prescription.createdAt,
    days: byDay(seen, settings.pharmacy.timeZone),
    olderThan: rows.length > viewsOnAPage ? (shown.at(-1)?.id ?? null) : null,
  });
}

function whatWords(
  event: string,
  details: Readonly<Record<string, unknown>>,
  files: Awaited<ReturnType<typeof everyFileOf>>,
): string {
  const file = files.find(({ id }) => id === details.fileId);
  const name = file === undefined ? t("aFile") : `${file.name}${file.isRemoved ? ` ${t("removedSince")}` : ""}`;
  if (event === "prescription.original-taken") return t("theFileAsYouSent", { name });
  const page = typeof details.page === "number" ? details.page : 1;
  const which = file?.pages === 1 ? name : t("pageOf", { page, name });
  return details.thumbnail === true ? t("smallPicture", { which }) : which;
}

function byDay(seen: readonly SeenOnce[], timeZone: string) {
  const days = new Map<Day, SeenOnce[]>();
  for (const one of seen) {
    const day = dayIn(timeZone, one.at);
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days].map(([day, looks]) => ({ day, seen: looks }));
}
