import "server-only";
import { z } from "zod";
import { raiseAlert } from "@/db/repo/alert";
import { warningKey } from "@/db/repo/hold";
import { loadOrderForUpdate } from "@/db/repo/order";
import { publicId } from "@/lib/contracts/fields";
import { after, isOpen } from "@/lib/domain/order/machine";
import { holdWarning } from "@/lib/domain/payment/hold-warning";
import { notFound } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, unchanged } from "../command";

const warn = z.object({ orderNumber: publicId });

/** Tells staff, once for each time, that a hold ends soon: a decision after it finds nothing to charge. Nothing is charged or approved by it. */
export const warnOfHoldCommand = command({
  name: "payment.hold-ending",
  input: warn,
  subject: ({ orderNumber }) => ({ subjectKind: "payment", subjectId: orderNumber, orderNumber }),
  async run(work, { orderNumber }: z.infer<typeof warn>) {
    const { tx, now, actor } = work;
    const loaded = await loadOrderForUpdate(tx, orderNumber, () => actor.kind === "system");
    if (loaded === null) return err(notFound);
    const { order, payment } = loaded;
    const { captureBefore, attempt } = payment;
    if (payment.state !== "authorised" || captureBefore === null || !isOpen(order.state)) return unchanged(null);
    const warning = holdWarning(captureBefore, now);
    if (warning === null) return unchanged(null);
    const isNews = await raiseAlert(tx, {
      id: work.newId(),
      key: warningKey(orderNumber, attempt, warning),
      kind: "hold-ends",
      params: {
        hours: warning,
        captureBeforeAt: captureBefore.toISOString(),
        decided: after(order.state, "captured") === null ? "no" : "yes",
      },
      orderNumber,
      at: now,
    });
    if (!isNews) return unchanged(null);
    return done(null, {
      event: "payment.hold-ending",
      subjectKind: "payment",
      subjectId: orderNumber,
      orderNumber,
      details: { hours: warning },
    });
  },
});
