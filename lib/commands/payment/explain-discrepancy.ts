import "server-only";
import { writeCause } from "@/db/repo/payment-discrepancy";
import { type ExplainDiscrepancy, explainDiscrepancy } from "@/lib/contracts/payment";
import { anything, can } from "@/lib/domain/access/can";
import { asTold } from "@/lib/domain/payment/notes";
import { conflict, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";

/** A person found out why our record and Stripe's differ. The words stay with the discrepancy; the audit log holds none of them. */
export const explainDiscrepancyCommand = command({
  name: "payment.break-explained",
  duty: { action: "payment:check", without: notFound },
  input: explainDiscrepancy,
  subject: ({ breakId }) => ({ subjectKind: "payment", subjectId: breakId }),
  async run({ tx, actor }, { breakId, cause }: ExplainDiscrepancy) {
    if (actor.kind === "visitor") return err(signedOut);
    if (actor.kind !== "staff" || !can(actor, "payment:check", anything)) return err(notFound);
    if (!(await writeCause(tx, breakId, asTold(cause)))) return err(conflict("already-explained"));
    return done({ breakId }, { event: "payment.break-explained", subjectKind: "payment", subjectId: breakId });
  },
});
