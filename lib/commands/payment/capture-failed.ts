import "server-only";
import { z } from "zod";
import { raiseAlert } from "@/db/repo/alert";
import { loadOrderForUpdate, saveState } from "@/db/repo/order";
import { updatePayment } from "@/db/repo/payment";
import { asTold } from "@/lib/domain/payment/notes";
import { notFound } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, unchanged } from "../command";
import { notifyCustomer } from "../order/notify";

const captureFailed = z.object({ orderNumber: z.string(), problem: z.string().max(500) });

/** Stripe will not charge an approved order, for good. Everything after it stops, loudly. */
export const captureFailedCommand = command({
  name: "payment.capture-failed",
  input: captureFailed,
  subject: ({ orderNumber }) => ({ subjectKind: "payment", subjectId: orderNumber, orderNumber }),
  async run(work, { orderNumber, problem }: z.infer<typeof captureFailed>) {
    const { tx, now } = work;
    const loaded = await loadOrderForUpdate(tx, orderNumber);
    if (loaded === null) return err(notFound);
    const { order } = loaded;
    if (order.state !== "approved") return unchanged(null);
    await saveState(tx, order, "payment-problem", now);
    await updatePayment(tx, orderNumber, { problem: asTold(problem), checkedAt: now });
    await raiseAlert(tx, {
      id: work.newId(),
      key: `capture:${orderNumber}`,
      kind: "charge-refused",
      params: { problem },
      orderNumber,
      at: now,
    });
    await notifyCustomer(work, order, "payment-problem");
    return done(null, {
      event: "payment.capture-failed",
      subjectKind: "payment",
      subjectId: orderNumber,
      orderNumber,
      details: { version: order.version + 1 },
    });
  },
});
