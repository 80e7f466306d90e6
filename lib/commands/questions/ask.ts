import "server-only";
import { type LoadedOrder, saveState } from "@/db/repo/order";
import { filesOf } from "@/db/repo/prescription";
import { insertQuestions } from "@/db/repo/question";
import { type AskCustomer, askCustomer } from "@/lib/contracts/questions";
import { can } from "@/lib/domain/access/can";
import { type Asking, askingReasons } from "@/lib/domain/order/asking";
import { dueAt } from "@/lib/domain/order/questions";
import { conflict, forbidden, refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, type Work } from "../command";
import { orderForChange, stateRefusal } from "../order/standing";
import { waitsForCustomer } from "./prescription-state";
import { tellAsked } from "./tell";

/** Asks the customer, with one clock for all that is asked at once. Nothing is judged until they answered or the time is over. */
export const askCustomerCommand = command({
  name: "order.asked",
  duty: { action: "order:ask", without: forbidden },
  input: askCustomer,
  subject: ({ orderNumber }) => ({ subjectKind: "order", subjectId: orderNumber, orderNumber }),
  async run(work, input: AskCustomer) {
    const { tx, now } = work;
    const loaded = await orderForChange(work, "order:ask", input);
    if (!loaded.ok) return loaded;
    const { order, payment } = loaded.value;
    const refusal = stateRefusal(loaded.value, "ask");
    if (refusal !== null) return err(refusal);
    const due = dueAt(now, payment.state === "authorised" ? payment.captureBefore : null, input.dueInHours ?? null);
    if (due === null) return err(conflict("hold-over"));
    const askings = input.questions.flatMap(({ kind, ...params }, slot) =>
      kind === undefined ? [] : [{ kind, params, slot }],
    );
    const reasons = askingReasons(askings, {
      mayAskAnything: can(work.actor, "order:ask-anything", order),
      files: await filesOf(tx, order.prescriptionId),
    });
    if (reasons.length > 0) return err(refused("ask-refused", reasons));
    await save(work, loaded.value, askings, due);
    const { orderNumber } = order;
    const version = order.version + 1;
    return done(
      { orderNumber, version, state: "needs-customer" as const, dueAt: due.toISOString() },
      {
        event: "order.asked",
        subjectKind: "order",
        subjectId: orderNumber,
        orderNumber,
        details: { version, questions: askings.length },
      },
    );
  },
});

async function save(work: Work, { order }: LoadedOrder, askings: readonly Asking[], due: Date): Promise<void> {
  const { tx, now, actor } = work;
  if (actor.kind !== "staff") throw new Error("only staff ask");
  await saveState(tx, order, "needs-customer", now);
  await waitsForCustomer(tx, order.prescriptionId);
  await insertQuestions(
    tx,
    askings.map(({ kind, params }, index) => ({
      id: work.newId(),
      orderNumber: order.orderNumber,
      position: index + 1,
      kind,
      params: kept(params),
      askedBy: actor.userId,
      askedAt: now,
      dueAt: due,
    })),
  );
  await tellAsked(work, order, "order-question", { askedAt: now, dueAt: due });
}

/** Only what was said: an undefined field is no field of the stored question. */
const kept = (params: Asking["params"]) =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
