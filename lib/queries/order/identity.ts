import "server-only";
import type { OrderRow } from "@/db/repo/order";
import type { identitiesOf } from "@/db/repo/patient";
import type { QuestionRow } from "@/db/repo/question";
import type { StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { after } from "@/lib/domain/order/machine";
import { type Identity, type IdentityField, identityDifferences } from "@/lib/domain/patient/identity";

/** What a customer answered of who the patient is, beside the record by which this order goes. */
export interface AnsweredIdentity {
  readonly record: Identity;
  readonly said: Identity;
  readonly differs: readonly IdentityField[];
  /** Who made it the record, and when; null: nobody did. */
  readonly accepted: { readonly by: string; readonly at: Date } | null;
  readonly mayAccept: boolean;
}

export interface IdentityView {
  /** By question. */
  readonly said: Readonly<Record<string, AnsweredIdentity>>;
  /** What the record said so far, the newest first; empty while it never changed. */
  readonly recorded: readonly RecordedIdentity[];
}

export type RecordedIdentity = Awaited<ReturnType<typeof identitiesOf>>[number];

/** For whoever may read the answers. */
export function identityView(
  actor: StaffActor,
  order: OrderRow,
  record: Identity,
  questions: readonly QuestionRow[],
  recorded: readonly RecordedIdentity[],
): IdentityView {
  const isOpen = after(order.state, "decline") !== null && order.state !== "payment-problem";
  const said = questions.flatMap(({ id, answer }) => {
    if (answer?.kind !== "patient-identity") return [];
    const differs = identityDifferences(record, answer);
    const row = recorded.find(({ questionId }) => questionId === id);
    const accepted = row === undefined ? null : { by: row.acceptedByName ?? "", at: row.recordedAt };
    const mayAccept = isOpen && accepted === null && differs.length > 0 && can(actor, "patient:accept-identity", order);
    return [[id, { record, said: answer, differs, accepted, mayAccept }] as const];
  });
  return { said: Object.fromEntries(said), recorded };
}
