import "server-only";
import type { Db } from "@/db/client";
import { changesSince, lastPerson, type OrderChange } from "@/db/repo/audit";
import { deskWithNames, type NamedDesk, orderHead } from "@/db/repo/desk";
import type { ClaimAnswer, StandingAnswer } from "@/lib/contracts/desk";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import type { AuditEventName } from "@/lib/domain/audit/events";
import { claimIsLive } from "@/lib/domain/desk/claim";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";

/** What happened to an order, and who did it. */
export interface ChangeView extends Pick<StandingAnswer["changes"][number], "at" | "isYours"> {
  readonly event: AuditEventName;
  readonly by: { readonly role: string; readonly name: string | null };
}

export interface StandingView extends Omit<StandingAnswer, "changes"> {
  readonly changes: readonly ChangeView[];
}

/** Where an order stands, who works on it, and what happened after the version a page shows. Light: an open page asks every few seconds. */
export async function orderStanding(
  { database, clock }: QueryDeps,
  actor: Actor,
  orderNumber: string,
  seenVersion: number | null,
): Promise<Result<StandingView, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  const db = database.read;
  const now = clock.now();
  const order = actor.kind === "staff" ? await orderHead(db, orderNumber) : null;
  if (order === null || actor.kind !== "staff" || !can(actor, "order:view", order)) return err(notFound);
  const hasMoved = seenVersion !== null && order.version > seenVersion;
  return ok({
    at: now.toISOString(),
    version: order.version,
    state: order.state,
    claim: can(actor, "desk:view", order) ? claimAnswer(await deskWithNames(db, orderNumber), actor.userId, now) : null,
    changes: hasMoved ? await changesTold(db, { orderNumber, seenVersion, userId: actor.userId }) : [],
  });
}

/** Who works on the order now; null when nobody does, or nobody was heard of for a minute. */
export function claimAnswer(desk: NamedDesk | null, userId: string, now: Date): ClaimAnswer | null {
  if (desk === null || !claimIsLive(desk, now)) return null;
  const { claimedBy, claimedByName: name, claimedByRole: role } = desk;
  if (name === null || role === null) throw new Error("a claim names nobody");
  return { name, role, since: (desk.claimedAt ?? now).toISOString(), isYours: claimedBy === userId };
}

/** What the machine does upon a decision. */
const followsDecision: readonly AuditEventName[] = ["payment.captured", "payment.capture-failed", "payment.voided"];

interface Seen {
  readonly orderNumber: string;
  readonly seenVersion: number;
  readonly userId: string;
}

async function changesTold(db: Db, { orderNumber, seenVersion, userId }: Seen): Promise<readonly ChangeView[]> {
  let last = await lastPerson(db, orderNumber, seenVersion);
  return (await changesSince(db, orderNumber, seenVersion)).map((change) => {
    const isMachine = change.role === "system";
    if (!isMachine) last = change.actorId;
    return told(change, last === userId && (!isMachine || followsDecision.includes(change.event)));
  });
}

const told = ({ event, at, role, name }: OrderChange, isYours: boolean): ChangeView => ({
  at: at.toISOString(),
  event,
  by: { role, name },
  isYours,
});
