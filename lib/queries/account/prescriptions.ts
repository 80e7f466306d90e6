import "server-only";
import { ordersOfCustomer } from "@/db/read/customer-orders";
import { type FileSummary, prescriptionsOf } from "@/db/read/prescriptions";
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

/** What the actor has handed in, newest first, and the orders each was used for. */
export async function customerPrescriptions(
  { database }: QueryDeps,
  actor: Actor,
): Promise<Result<readonly PrescriptionView[], Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (actor.kind !== "customer") return err(forbidden);
  const orders = await ordersOfCustomer(database.read, actor.userId, { limit: 200 });
  const prescriptions = await prescriptionsOf(database.read, actor.userId);
  return ok(
    prescriptions.map((prescription) => ({
      ...prescription,
      usedIn: orders
        .filter(({ prescriptionId }) => prescriptionId === prescription.id)
        .map(({ orderNumber, placedAt, state }) => ({ orderNumber, placedAt, state })),
    })),
  );
}
