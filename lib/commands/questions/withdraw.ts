import "server-only";
import { saveState, touchOrder } from "@/db/repo/order";
import { endQuestion, questionsOf } from "@/db/repo/question";
import { type WithdrawQuestion, withdrawQuestion } from "@/lib/contracts/questions";
import { userIdOf } from "@/lib/domain/access/actor";
import { conflict, forbidden, notFound } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { orderForChange, stateRefusal } from "../order/standing";
import { waitsNoMore } from "./prescription-state";

/** A pharmacist takes a question back. When nothing is open any more the order is theirs again. */
export const withdrawQuestionCommand = command({
  name: "order.question-withdrawn",
  duty: { action: "order:ask-anything", without: forbidden },
  input: withdrawQuestion,
  subject: ({ orderNumber }) => ({ subjectKind: "order", subjectId: orderNumber, orderNumber }),
  async run(work, input: WithdrawQuestion) {
    const { tx, now, actor } = work;
    const loaded = await orderForChange(work, "order:ask-anything", input);
    if (!loaded.ok) return loaded;
    const { order } = loaded.value;
    const questions = await questionsOf(tx, order.orderNumber);
    const question = questions.find(({ id }) => id === input.questionId);
    if (question === undefined) return err(notFound);
    if (question.outcome !== null) return err(conflict("question-ended"));
    const refusal = stateRefusal(loaded.value, "answer");
    if (refusal !== null) return err(refusal);
    await endQuestion(tx, question.id, { outcome: "withdrawn", endedAt: now, endedBy: userIdOf(actor) });
    const open = questions.filter(({ outcome }) => outcome === null).length - 1;
    if (open === 0) {
      await saveState(tx, order, "awaiting-review", now);
      await waitsNoMore(tx, order.prescriptionId);
    } else await touchOrder(tx, order.orderNumber, now);
    const { orderNumber } = order;
    const version = order.version + 1;
    return done(
      { orderNumber, version, state: open === 0 ? ("awaiting-review" as const) : order.state, open },
      {
        event: "order.question-withdrawn",
        subjectKind: "order",
        subjectId: orderNumber,
        orderNumber,
        details: { version, open },
      },
    );
  },
});
