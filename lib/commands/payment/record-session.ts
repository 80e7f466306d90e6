import "server-only";
import { z } from "zod";
import { loadOrderForUpdate } from "@/db/repo/order";
import { updatePayment } from "@/db/repo/payment";
import { notFound } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { askRelease } from "../refund/ask-release";

const recordSession = z.object({ orderNumber: z.string(), sessionId: z.string(), payUrl: z.string() });

/** Keeps the session that Stripe opened. If the order ended while Stripe was asked, the session is closed again. */
export const recordSessionCommand = command({
  name: "payment.session-opened",
  input: recordSession,
  subject: ({ orderNumber }) => ({ subjectKind: "payment", subjectId: orderNumber, orderNumber }),
  async run({ tx, now }, { orderNumber, sessionId, payUrl }: z.infer<typeof recordSession>) {
    const loaded = await loadOrderForUpdate(tx, orderNumber);
    if (loaded === null) return err(notFound);
    await updatePayment(tx, orderNumber, { sessionId, payUrl });
    if (loaded.order.state !== "awaiting-payment") await askRelease({ tx, now }, orderNumber, "late-session");
    return done(
      { payUrl },
      {
        event: "payment.session-opened",
        subjectKind: "payment",
        subjectId: orderNumber,
        orderNumber,
        details: { sessionId },
      },
    );
  },
});
