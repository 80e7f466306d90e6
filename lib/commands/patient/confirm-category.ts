import "server-only";
import { insertOrderCategory, saveState } from "@/db/repo/order";
import { type ConfirmCategory, confirmCategory } from "@/lib/contracts/order";
import { forbidden } from "@/lib/domain/shared/reason";
import { command, done } from "../command";
import { claimIfFree } from "../desk/make-claim";
import { keepDeadlines } from "../order/keep-deadlines";
import { orderForChange } from "../order/standing";

/**
 * Only a pharmacist says whether a patient can become pregnant: the window and the checks follow from it. It is said for this order alone, with
 * its day and from what it is known; what was said before stays on record.
 */
export const confirmCategoryCommand = command({
  name: "patient.category-confirmed",
  duty: { action: "patient:confirm-category", without: forbidden },
  input: confirmCategory,
  subject: (input) => ({ subjectKind: "order", subjectId: input.orderNumber, orderNumber: input.orderNumber }),
  async run(work, input: ConfirmCategory) {
    const { tx, actor, now } = work;
    const loaded = await orderForChange(work, "patient:confirm-category", input);
    if (!loaded.ok) return loaded;
    const { order } = loaded.value;
    if (actor.kind !== "staff") throw new Error("only staff confirm a category");
    const { value, from } = input.category;
    await insertOrderCategory(tx, {
      id: work.newId(),
      orderNumber: order.orderNumber,
      value,
      origin: from,
      confirmedBy: actor.userId,
      confirmedAt: now,
    });
    await saveState(tx, order, order.state, now);
    await keepDeadlines(work, order.orderNumber);
    const version = order.version + 1;
    return done(
      { orderNumber: order.orderNumber, version },
      {
        event: "patient.category-confirmed",
        subjectKind: "patient",
        subjectId: order.patientId,
        orderNumber: order.orderNumber,
        details: { version, category: value, from },
      },
      ...(await claimIfFree(work, order)),
    );
  },
});
