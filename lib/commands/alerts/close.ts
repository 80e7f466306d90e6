import "server-only";
import { z } from "zod";
import { t } from "@/content/words/answers";
import { closeAlert } from "@/db/store/alerts";
import { publicId } from "@/lib/contracts/fields";
import { anything, can } from "@/lib/domain/access/can";
import { conflict, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";

const close = z.object({ alertId: publicId });

/** Someone has seen to it. */
export const closeAlertCommand = command({
  name: "alert.closed",
  input: close,
  subject: ({ alertId }) => ({ subjectKind: "alert", subjectId: alertId }),
  async run({ tx, actor, now }, { alertId }: z.infer<typeof close>) {
    if (actor.kind === "visitor") return err(signedOut);
    if (actor.kind !== "staff" || !can(actor, "payment:check", anything)) return err(notFound);
    if (!(await closeAlert(tx, alertId, actor.userId, now)))
      return err(conflict("already-closed", t("aColleagueHasAlreadySeen")));
    return done({ alertId }, { event: "alert.closed", subjectKind: "alert", subjectId: alertId });
  },
});
