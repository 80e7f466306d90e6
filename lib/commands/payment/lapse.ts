import "server-only";
import { z } from "zod";
import { loadOrderForUpdate, saveState } from "@/db/repo/order";
import { updatePayment } from "@/db/repo/payment";
import { endReservations } from "@/db/repo/stock";
import { notFound } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, unchanged } from "../command";
import { notifyCustomer } from "../order/notify";

const lapse = z.object({ orderNumber: z.string() });

/** Nobody paid while the session was open: the order closes and its packs are free. Call only once Stripe has said the session is closed unpaid. */
export const lapseCommand = command({
  name: "payment.lapsed",
  input: lapse,
  subject: ({ orderNumber }) => ({ subjectKind: "payment", subjectId: orderNumber, orderNumber }),
  async run(work, { orderNumber }: z.infer<typeof lapse>) {
    const { tx, now } = work;
    const loaded = await loadOrderForUpdate(tx, orderNumber);
    if (loaded === null) return err(notFound);
    const { order } = loaded;
    if (order.state !== "awaiting-payment") return unchanged(null);
    await saveState(tx, order, "payment-expired", now);
    await updatePayment(tx, orderNumber, { state: "expired", payUrl: null, checkedAt: now });
    await endReservations(tx, orderNumber, "released");
    await notifyCustomer(work, order, "payment-expired");
    return done(null, {
      event: "payment.lapsed",
      subjectKind: "payment",
      subjectId: orderNumber,
      orderNumber,
      details: { version: order.version + 1 },
    });
  },
});
