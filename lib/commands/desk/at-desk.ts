import "server-only";
import { type OrderHead, shareOrderHead } from "@/db/repo/desk";
import type { StaffActor } from "@/lib/domain/access/actor";
import { can, type StaffAction } from "@/lib/domain/access/can";
import type { AuditDetails } from "@/lib/domain/audit/details";
import type { AuditEvent, AuditEventName } from "@/lib/domain/audit/events";
import { waitsForStaff } from "@/lib/domain/desk/on-hold";
import { conflict, forbidden, notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Work } from "../command";

export interface AtDesk {
  readonly order: OrderHead;
  readonly staff: StaffActor;
}

/** The order and who works on it, when they may. Another's order and none at all are one answer. */
export async function atDesk(work: Work, action: StaffAction, orderNumber: string): Promise<Result<AtDesk, Refusal>> {
  const { tx, actor } = work;
  if (actor.kind === "visitor") return err(signedOut);
  if (actor.kind !== "staff") return err(notFound);
  const order = await shareOrderHead(tx, orderNumber);
  if (order === null || !can(actor, "order:view", order)) return err(notFound);
  return can(actor, action, order) ? ok({ order, staff: actor }) : err(forbidden);
}

/** Refuses what has a meaning only while the order waits for somebody. */
export function notWaiting({ state }: OrderHead): Refusal | null {
  return waitsForStaff(state) ? null : conflict({ code: "order-state", params: { case: "desk", state } });
}

/** An event about an order. Codes and ids only: words live in the notes. */
export function deskEvent(event: AuditEventName, orderNumber: string, details: AuditDetails = {}): AuditEvent {
  return { event, subjectKind: "order", subjectId: orderNumber, orderNumber, details };
}

export const deskSubject = ({ orderNumber }: { readonly orderNumber: string }) =>
  ({ subjectKind: "order", subjectId: orderNumber, orderNumber }) as const;
