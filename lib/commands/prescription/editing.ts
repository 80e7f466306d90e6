import "server-only";
import type { Tx } from "@/db/client";
import { loadOrder, ordersOfPrescription, touchOrder } from "@/db/repo/order";
import {
  type FileRow,
  filesOf,
  lockPrescription,
  movePrescription,
  nextVersion,
  type PrescriptionRow,
} from "@/db/repo/prescription";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import type { AuditDetails } from "@/lib/domain/audit/details";
import type { AuditEvent, AuditEventName } from "@/lib/domain/audit/events";
import { prescriptionAfter } from "@/lib/domain/prescription/machine";
import { conflict, notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";

export interface Editable {
  readonly prescription: PrescriptionRow;
  readonly files: readonly FileRow[];
  readonly openOrders: readonly { readonly orderNumber: string; readonly version: number }[];
}

/**
 * The prescription an owner may still change: nobody has decided an order on it. Orders are locked before the prescription, in the order
 * decisions lock them, so that a new page and an approval cannot cross.
 */
export async function editable(tx: Tx, actor: Actor, prescriptionId: string): Promise<Result<Editable, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  const orders = await ordersOfPrescription(tx, prescriptionId);
  const prescription = await lockPrescription(tx, prescriptionId);
  if (prescription === null || !can(actor, "prescription:edit", prescription)) return err(notFound);
  for (const order of orders) {
    const loaded = await loadOrder(tx, order.orderNumber);
    if (loaded?.decision != null) {
      return err(conflict({ code: "already-decided", params: { case: "prescription" } }));
    }
  }
  return ok({ prescription, files: await filesOf(tx, prescriptionId), openOrders: orders });
}

/** Every order that rests on the prescription moves its version: who decides must see what changed. */
export async function recordEdit(
  tx: Tx,
  edited: Editable,
  event: AuditEventName,
  now: Date,
  details: AuditDetails,
): Promise<AuditEvent[]> {
  await nextVersion(tx, edited.prescription.id);
  if (prescriptionAfter(edited.prescription.state, "change") !== null)
    await movePrescription(tx, edited.prescription, "change");
  const own: AuditEvent = { event, subjectKind: "prescription", subjectId: edited.prescription.id, details };
  const perOrder: AuditEvent[] = [];
  for (const { orderNumber, version } of edited.openOrders) {
    await touchOrder(tx, orderNumber, now);
    perOrder.push({ ...own, orderNumber, details: { ...details, version: version + 1 } });
  }
  return perOrder.length > 0 ? perOrder : [own];
}
