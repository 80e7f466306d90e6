import "server-only";
import { type LoadedOrder, loadOrderForUpdate, saveState, touchOrder } from "@/db/repo/order";
import { endReservations } from "@/db/repo/stock";
import { suppliedBatches } from "@/db/repo/stock-return";
import type { AuditEvent } from "@/lib/domain/audit/events";
import { after, type OrderState } from "@/lib/domain/order/machine";
import { endOf } from "@/lib/domain/refund/crossing";
import type { Work } from "../command";
import { moneyOf } from "./money-of";

export interface Ended {
  readonly version: number;
  readonly state: OrderState;
  /** The event of the order's end, when this was it. */
  readonly events: readonly AuditEvent[];
}

/**
 * The one end of an order whose whole charge goes back, called after every change of its money or its packs: what was promised is free again, and
 * nothing leaves. Otherwise the order only moves its version, so that whoever decides next has seen the change.
 */
export async function endIfGone(work: Work, orderNumber: string): Promise<Ended> {
  const { tx, now } = work;
  const loaded = await loadOrderForUpdate(tx, orderNumber);
  if (loaded === null) throw new Error(`order ${orderNumber} is gone under its lock`);
  const { order } = loaded;
  const version = order.version + 1;
  const event = endOf(order.state, await moneyOf(tx, loaded), await allReturned(work, loaded));
  const to = event === null ? null : after(order.state, event);
  if (to === null) {
    await touchOrder(tx, orderNumber, now);
    return { version, state: order.state, events: [] };
  }
  await saveState(tx, order, to, now);
  await endReservations(tx, orderNumber, "released"); // Those of a dispensed order ended before; this leaves them as they are.
  const details = { version, from: order.state };
  return {
    version,
    state: to,
    events: [{ event: "order.refunded", subjectKind: "order", subjectId: orderNumber, orderNumber, details }],
  };
}

async function allReturned({ tx }: Work, { order }: LoadedOrder): Promise<boolean> {
  const supplied = await suppliedBatches(tx, order.orderNumber);
  return supplied.length > 0 && supplied.every(({ packs, returnedPacks }) => packs === returnedPacks);
}
