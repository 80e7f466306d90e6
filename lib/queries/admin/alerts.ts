import "server-only";
import { alertsMarkedDone, openAlerts } from "@/db/repo/alert";
import type { StaffActor } from "@/lib/domain/access/actor";
import { type AlertKind, mayMarkAlert } from "@/lib/domain/alert/alert";
import type { QueryDeps } from "../deps";

/** What an alert says, as codes: `components/admin/alert-words.ts` writes it. */
export interface AlertSaid {
  readonly kind: AlertKind;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface AlertView extends AlertSaid {
  readonly id: string;
  readonly orderNumber: string | null;
  /** Since when it stands, how often it was met since, and when last. */
  readonly at: string;
  readonly times: number;
  readonly lastSeenAt: string;
  /** Whether the one who looks may mark it as done. */
  readonly mayClose: boolean;
}

export interface AlertDone extends AlertSaid {
  readonly id: number;
  readonly orderNumber: string | null;
  readonly at: string;
  readonly by: string;
  readonly words: string;
}

export interface AlertsView {
  readonly open: readonly AlertView[];
  /** Marked as done lately, the newest first. */
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
      orderNumber,
      at: openedAt.toISOString(),
      times,
      lastSeenAt: lastSeenAt.toISOString(),
      mayClose: mayMarkAlert(actor, kind),
    })),
    done: done.map(({ at, words, ...row }) => ({ ...row, at: at.toISOString(), words: words ?? "" })),
  };
}
