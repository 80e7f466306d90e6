import "server-only";
import { pagesSeenBy } from "@/db/repo/page-view";
import { filesOf } from "@/db/repo/prescription";
import { type RegisteredSupply, registeredSupply } from "@/db/repo/register";

import type { StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { isHeldBack } from "@/lib/domain/prescription/virus-scan";
import { notFound, type Refusal } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";
import { visibleOrder } from "../order/visible-order";

export interface PrescriptionCopyView {
  readonly prescriptionId: string;
  readonly supply: RegisteredSupply;
  readonly pages: readonly { readonly fileId: string; readonly number: number }[];
}

/** The pages of a prescription with what was supplied on it, to be printed. Nothing before dispensing, nor for who may not see a prescription. */
export async function prescriptionCopy(
  deps: QueryDeps,
  actor: StaffActor,
  orderNumber: string,
): Promise<Result<PrescriptionCopyView, Refusal>> {
  const found = await visibleOrder(deps, actor, orderNumber);
  if (!found.ok) return found;
  const { order } = found.value;
  const db = deps.database.read;
  const supply = await registeredSupply(db, orderNumber);
  if (supply === null || !can(actor, "prescription:view", order)) return err(notFound);
  const files = await filesOf(db, order.prescriptionId);
  const shown = new Set(
    files.filter(({ scan }) => !isHeldBack(scan, deps.settings.unscannedFiles)).map(({ id }) => id),
  );
  const pages = await pagesSeenBy(db, order.prescriptionId, actor.userId);
  return ok({
    prescriptionId: order.prescriptionId,
    supply,
    pages: pages
      .filter(({ fileId }) => shown.has(fileId))
      .map(({ fileId, pageNumber }) => ({ fileId, number: pageNumber })),
  });
}
