import "server-only";
import { z } from "zod";
import { t } from "@/content/words/answers";
import { explainBreak } from "@/db/repo/payment-break";
import { publicId, words } from "@/lib/contracts/fields";
import { anything, can } from "@/lib/domain/access/can";
import { conflict, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";

const explanation = z.object({
  breakId: publicId,
  cause: words(300, t("cause")).refine((text) => text.length >= 5, t("writeTheCause")),
});

/** A person found out why our record and Stripe's differ. The words stay with the break; the record of changes holds none of them. */
export const explainBreakCommand = command({
  name: "payment.break-explained",
  duty: { action: "payment:check", without: notFound },
  input: explanation,
  subject: ({ breakId }) => ({ subjectKind: "payment", subjectId: breakId }),
  async run({ tx, actor }, { breakId, cause }: z.infer<typeof explanation>) {
    if (actor.kind === "visitor") return err(signedOut);
    if (actor.kind !== "staff" || !can(actor, "payment:check", anything)) return err(notFound);
    if (!(await explainBreak(tx, breakId, cause))) return err(conflict("already-explained"));
    return done({ breakId }, { event: "payment.break-explained", subjectKind: "payment", subjectId: breakId });
  },
});
