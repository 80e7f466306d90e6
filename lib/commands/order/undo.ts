import "server-only";
import { lockSaleItems } from "@/db/repo/catalogue";
import { withdrawMessage } from "@/db/repo/message";
import { type LoadedOrder, saveState, withdrawDecision } from "@/db/repo/order";
import { forgetKeptIdentity } from "@/db/repo/patient";
import { lockPrescription, movePrescription } from "@/db/repo/prescription";
import { reserveAgain } from "@/db/repo/stock";
import { type UndoDecision, undoDecision } from "@/lib/contracts/order";
import { undoReason } from "@/lib/domain/order/undo";
import { prescriptionAfter } from "@/lib/domain/prescription/machine";
import { conflict, forbidden, type Refusal } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, type Work } from "../command";
import { withdrawRelease } from "../refund/ask-release";
import { decisionTemplate } from "./decision-message";
import { keepDeadlines } from "./keep-deadlines";
import { messageKey } from "./notify";
import { orderForChange, stateRefusal } from "./standing";

/**
 * Takes one's own decision back within the first seconds. Until then nothing that cannot be undone has run: charge, release and mail wait
 * (jobs with a delay), and the job that begins them settles the decision under the order's lock first, so undo and charge cannot cross.
 */
export const undoDecisionCommand = command({
  name: "order.decision-undone",
  duty: { action: "order:decide", without: forbidden },
  input: undoDecision,
  subject: ({ orderNumber }) => ({ subjectKind: "order", subjectId: orderNumber, orderNumber }),
  async run(work, input: UndoDecision) {
    const { tx, actor, now } = work;
    const loaded = await orderForChange(work, "order:decide", input);
    if (!loaded.ok) return loaded;
    if (actor.kind !== "staff") throw new Error("only staff decide");
    const { order, decision, payment } = loaded.value;
    const reason = undoReason(decision, actor.userId, work.settings.undoSeconds, now);
    if (reason !== null) return err(conflict(reason));
    if (decision === null) throw new Error("no decision, and nothing against taking it back");
    const refusal =
      stateRefusal(loaded.value, "undo") ?? holdRefusal(payment) ?? (await packsRefusal(work, loaded.value));
    if (refusal !== null) return err(refusal);
    await withdrawDecision(tx, decision.id, actor.userId, now);
    await withdrawMessage(tx, messageKey(decisionTemplate[decision.decision], order.orderNumber, decision.id), now);
    const prescription = await lockPrescription(tx, order.prescriptionId);
    if (prescription !== null && prescriptionAfter(prescription.state, "reopen") !== null)
      await movePrescription(tx, prescription, "reopen");
    await withdrawRelease(work, order.orderNumber);
    await saveState(tx, order, "awaiting-review", now);
    await keepDeadlines(work, order.orderNumber);
    await forgetKeptIdentity(tx, order.orderNumber);
    const { orderNumber } = order;
    const version = order.version + 1;
    return done(
      { orderNumber, version, state: "awaiting-review" as const },
      {
        event: "order.decision-undone",
        subjectKind: "order",
        subjectId: orderNumber,
        orderNumber,
        details: { version, decision: decision.decision },
      },
    );
  },
});

function holdRefusal(payment: LoadedOrder["payment"]): Refusal | null {
  if (payment.state === "authorised") return null;
  return conflict({ code: "hold-ended", params: { case: "undo" } });
}

/** A declined order gave its packs back; it takes them up again if nobody else has them. */
async function packsRefusal({ tx, today }: Work, { order, lines }: LoadedOrder): Promise<Refusal | null> {
  if (order.state !== "declined") return null;
  const items = await lockSaleItems(
    tx,
    lines.map(({ slug }) => slug),
    today,
  );
  const isThere = lines.every(({ slug, packs }) => (items.find((item) => item.slug === slug)?.freePacks ?? 0) >= packs);
  if (!isThere) return conflict("packs-gone");
  await reserveAgain(tx, order.orderNumber);
  return null;
}
