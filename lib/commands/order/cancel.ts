import "server-only";
import { saveState } from "@/db/repo/order";
import { endReservations } from "@/db/repo/stock";
import { type CancelOrder, cancelOrder } from "@/lib/contracts/order";
import { conflict } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";
import { askRelease } from "../refund/ask-release";
import { notifyCustomer } from "./notify";
import { orderForChange, stateRefusal } from "./standing";

/** The customer's way out, open until a pharmacist has approved. The hold is given back and the packs are free at once. */
export const cancelOrderCommand = command({
  name: "order.cancelled",
  input: cancelOrder,
  subject: ({ orderNumber }) => ({ subjectKind: "order", subjectId: orderNumber, orderNumber }),
  async run(work, input: CancelOrder) {
    const loaded = await orderForChange(work, "order:cancel", input);
    if (!loaded.ok) return loaded;
    const { order, decision } = loaded.value;
    const refusal = stateRefusal(loaded.value, "cancel");
    if (refusal !== null) return err(refusal);
    if (decision !== null) return err(conflict("already-approved"));
    await saveState(work.tx, order, "cancelled", work.now);
    await endReservations(work.tx, order.orderNumber, "released");
    await askRelease(work, order.orderNumber, "cancelled");
    await notifyCustomer(work, order, "order-cancelled");
    const { orderNumber } = order;
    const version = order.version + 1;
    return done(
      { orderNumber, version, state: "cancelled" as const },
      { event: "order.cancelled", subjectKind: "order", subjectId: orderNumber, orderNumber, details: { version } },
    );
  },
});
