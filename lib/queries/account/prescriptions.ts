import "server-only";
import { ordersOfPrescriptions } from "@/db/repo/customer-order";
import { countPrescriptionsOf, type FileSummary, prescriptionsOf } from "@/db/repo/prescription";
import type { Actor } from "@/lib/domain/access/actor";
import type { OrderState } from "@/lib/domain/order/machine";
import { forbidden, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";

export interface PrescriptionView {
  readonly id: string;
  readonly createdAt: Date;
  /** A pharmacist has decided on it: its pages can no longer be changed. */
  readonly decided: boolean;
  /** Names of files the virus scanner took out after they were sent. */
  readonly stopped: readonly string[];
  readonly files: readonly FileSummary[];
  readonly usedIn: readonly { readonly orderNumber: string; readonly placedAt: Date; readonly state: OrderState }[];
}

export interface PrescriptionList {
  readonly prescriptions: readonly PrescriptionView[];
  /** From 1; the last one when a later one was asked for. */
  readonly page: number;
  readonly pages: number;
}

export const prescriptionsOnAPage = 20;

/** What the actor has handed in, newest first, a page at a time, and the orders each was used for. */
export async function customerPrescriptions(
  { database }: QueryDeps,
  actor: Actor,
  wanted = 1,
): Promise<Result<PrescriptionList, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (actor.kind !== "customer") return err(forbidden);
  const db = database.read;
  const pages = Math.max(1, Math.ceil((await countPrescriptionsOf(db, actor.userId)) / prescriptionsOnAPage));
  const page = Math.min(wanted, pages);
  const slice = { limit: prescriptionsOnAPage, offset: (page - 1) * prescriptionsOnAPage };
  const found = await prescriptionsOf(db, actor.userId, slice);
  const orders = await ordersOfPrescriptions(
    db,
    actor.userId,
    found.map(({ id }) => id),
  );
  const prescriptions = found.map((prescription) => ({
    ...prescription,
    usedIn: orders
      .filter(({ prescriptionId }) => prescriptionId === prescription.id)
      .map(({ orderNumber, placedAt, state }) => ({ orderNumber, placedAt, state })),
  }));
  return ok({ prescriptions, page, pages });
}
