import "server-only";
import { lockAlert, markAlertDone } from "@/db/repo/alert";
import { type CloseAlert, closeAlert } from "@/lib/contracts/alert";
import { anything, can } from "@/lib/domain/access/can";
import { mayMarkAlert } from "@/lib/domain/alert/alert";
import { conflict, forbidden, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";

/** Whoever has the duty marks an alert as done and says why; it opens again if its cause is still there. */
export const closeAlertCommand = command({
  name: "alert.closed",
  input: closeAlert,
  subject: ({ alertId }) => ({ subjectKind: "alert", subjectId: alertId }),
  async run({ tx, actor, now }, { alertId, words }: CloseAlert) {
    if (actor.kind === "visitor") return err(signedOut);
    if (actor.kind !== "staff" || !can(actor, "queue:view", anything)) return err(notFound);
    const alert = await lockAlert(tx, alertId);
    if (alert === null) return err(notFound);
    if (!mayMarkAlert(actor, alert.kind)) return err(forbidden);
    if (alert.closedAt !== null) return err(conflict({ code: "already-closed", params: { case: "alert" } }));
    await markAlertDone(tx, alertId, actor.userId, now, words);
    const { orderNumber, kind, times } = alert;
    return done(
      { alertId },
      { event: "alert.closed", subjectKind: "alert", subjectId: alertId, orderNumber, details: { kind, times } },
    );
  },
});
