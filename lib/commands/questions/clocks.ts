import "server-only";
import { z } from "zod";
import { loadOrderForUpdate, saveState } from "@/db/repo/order";
import { endOpenQuestions, markReminded, questionsOf } from "@/db/repo/question";
import { publicId } from "@/lib/contracts/fields";
import { can } from "@/lib/domain/access/can";
import { remindAt } from "@/lib/domain/order/questions";
import { notFound } from "@/lib/domain/shared/reason";
import { err, ok } from "@/lib/domain/shared/result";
import { command, done, unchanged, type Work } from "../command";
import { waitsNoMore } from "./prescription-state";
import { tellAsked } from "./tell";

const clock = z.object({ orderNumber: publicId });

/** The open questions of an order that waits for its customer, under the order's lock; an answer may have come first. */
async function waiting({ tx, actor }: Work, orderNumber: string) {
  const loaded = await loadOrderForUpdate(
    tx,
    orderNumber,
    () => actor.kind === "system" && can(actor, "order:ask", { customerId: null }),
  );
  if (loaded === null) return err(notFound);
  const open = (await questionsOf(tx, orderNumber)).filter(({ outcome }) => outcome === null);
  return ok({ order: loaded.order, open, first: open[0] });
}

/** Reminds once of everything that is still open. */
export const remindCustomerCommand = command({
  name: "order.reminded",
  input: clock,
  subject: ({ orderNumber }) => ({ subjectKind: "order", subjectId: orderNumber, orderNumber }),
  async run(work, { orderNumber }: z.infer<typeof clock>) {
    const found = await waiting(work, orderNumber);
    if (!found.ok) return found;
    const { order, open, first } = found.value;
    if (order.state !== "needs-customer" || first === undefined) return unchanged(null);
    if (open.some(({ remindedAt }) => remindedAt !== null)) return unchanged(null);
    if (work.now < remindAt(first.askedAt, first.dueAt) || work.now >= first.dueAt) return unchanged(null);
    await markReminded(work.tx, orderNumber, work.now);
    await tellAsked(work, order, "order-question-reminder", first);
    const details = { open: open.length };
    return done(null, { event: "order.reminded", subjectKind: "order", subjectId: orderNumber, orderNumber, details });
  },
});

/** The time to answer is over: a pharmacist looks at the order again. Nothing is cancelled by itself. */
export const passDueCommand = command({
  name: "order.answer-overdue",
  input: clock,
  subject: ({ orderNumber }) => ({ subjectKind: "order", subjectId: orderNumber, orderNumber }),
  async run(work, { orderNumber }: z.infer<typeof clock>) {
    const found = await waiting(work, orderNumber);
    if (!found.ok) return found;
    const { order, open, first } = found.value;
    if (order.state !== "needs-customer" || first === undefined || work.now < first.dueAt) return unchanged(null);
    await endOpenQuestions(work.tx, orderNumber, "overdue", work.now);
    await saveState(work.tx, order, "awaiting-review", work.now);
    await waitsNoMore(work.tx, order.prescriptionId);
    await tellAsked(work, order, "order-question-overdue", first);
    return done(null, {
      event: "order.answer-overdue",
      subjectKind: "order",
      subjectId: orderNumber,
      orderNumber,
      details: { version: order.version + 1, open: open.length },
    });
  },
});
