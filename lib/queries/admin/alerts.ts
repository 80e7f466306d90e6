import "server-only";
import { medicineBySlug } from "@/content/medicines";
import { alertsMarkedDone, openAlerts } from "@/db/repo/alert";
import type { StaffActor } from "@/lib/domain/access/actor";
import { type AlertKind, mayMarkAlert } from "@/lib/domain/alert/alert";
import type { QueryDeps } from "../deps";

/** The content of an alert as codes; `components/admin/alert-words.ts` turns it into words. */
export interface AlertContent {
  readonly kind: AlertKind;
  readonly params: Readonly<Record<string, string | number>>;
  /** Brand and strength, where the params name a medicine of the shelf by its slug: the list is drawn in the browser, which has no content. */
  readonly medicine?: string | undefined;
}

export interface AlertView extends AlertContent {
  readonly id: string;
  readonly orderNumber: string | null;
  /** When it was first seen, how often since, and when last. */
  readonly at: string;
  readonly times: number;
  readonly lastSeenAt: string;
  /** Whether the current member of staff may mark it as done. */
  readonly mayClose: boolean;
}

export interface AlertDone extends AlertContent {
  readonly id: number;
  readonly orderNumber: string | null;
  readonly at: string;
  readonly by: string;
  readonly words: string;
}

export interface AlertsView {
  readonly open: readonly AlertView[];
  /** Recently marked as done, newest first. */
  readonly done: readonly AlertDone[];
}

const doneShown = 20;

export async function alertsView({ database }: QueryDeps, actor: StaffActor): Promise<AlertsView> {
  const [open, done] = [await openAlerts(database.read), await alertsMarkedDone(database.read, doneShown)];
  return {
    open: open.map(({ id, kind, params, orderNumber, openedAt, times, lastSeenAt }) => ({
      id,
      kind,
      params,
      medicine: medicineIn(params),
      orderNumber,
      at: openedAt.toISOString(),
      times,
      lastSeenAt: lastSeenAt.toISOString(),
      mayClose: mayMarkAlert(actor, kind),
    })),
    done: done.map(({ at, words, ...row }) => ({
      ...row,
      medicine: medicineIn(row.params),
      at: at.toISOString(),
      words: words ?? "",
    })),
  };
}

function medicineIn({ slug }: AlertContent["params"]): string | undefined {
  const medicine = typeof slug === "string" ? medicineBySlug(slug) : null;
  return medicine === null ? undefined : `${medicine.brand} ${medicine.strengthMg} mg`;
}
