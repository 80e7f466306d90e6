import "server-only";
import { accountById } from "@/db/repo/account";
import { insertNote, lockDesk, noClaim, notEscalated, updateDesk } from "@/db/repo/desk";
import { type AnswerEscalation, answerEscalation, type EscalateOrder, escalateOrder } from "@/lib/contracts/desk";
import { isStaffRole } from "@/lib/domain/access/roles";
import { mayAnswer } from "@/lib/domain/desk/escalation";
import { type EscalationRole, escalationRoles } from "@/lib/domain/desk/notes";
import { conflict, forbidden, refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, type Work } from "../command";
import { atDesk, deskEvent, deskSubject, notWaiting } from "./at-desk";

/** Hands an order up with a question: to one colleague, or to whoever of a role comes first. Whoever hands it up has let it go. */
export const escalateOrderCommand = command({
  name: "order.escalated",
  duty: { action: "desk:work", without: forbidden },
  input: escalateOrder,
  subject: deskSubject,
  async run(work, input: EscalateOrder) {
    const { tx, now, newId } = work;
    const { orderNumber, words } = input;
    const found = await atDesk(work, "desk:work", orderNumber);
    if (!found.ok) return found;
    const { order, staff } = found.value;
    const refusal = notWaiting(order);
    if (refusal !== null) return err(refusal);
    const to = await addressee(work, input.to, order.customerId);
    if (to === null) {
      return err(refused("escalation-refused", [{ code: "addressee-unknown", field: "to" }]));
    }
    const desk = await lockDesk(tx, orderNumber);
    const escalationNote = newId();
    await insertNote(tx, {
      id: escalationNote,
      orderNumber,
      kind: "escalation",
      words,
      writtenBy: staff.userId,
      writtenAt: now,
    });
    await updateDesk(tx, orderNumber, {
      ...to,
      escalatedBy: staff.userId,
      escalatedAt: now,
      escalationNote,
      ...(desk.claimedBy === staff.userId ? noClaim : {}),
    });
    return done({ orderNumber }, deskEvent("order.escalated", orderNumber, { ...to, noteId: escalationNote }));
  },
});

async function addressee({ tx, actor }: Work, to: string, customerId: string) {
  const role = escalationRoles.find((one) => one === to);
  if (role !== undefined) return { escalatedTo: null, escalatedToRole: role };
  const person = await accountById(tx, to);
  const isHere = person !== null && isStaffRole(person.role) && person.disabledAt === null;
  if (!isHere || person.id === customerId || (actor.kind === "staff" && person.id === actor.userId)) return null;
  const itsRole: EscalationRole | undefined = escalationRoles.find((one) => one === person.role);
  return { escalatedTo: person.id, escalatedToRole: itsRole ?? null };
}

/** The question is answered: in words that stay with the order. By whom it was put to, or by who put it. */
export const answerEscalationCommand = command({
  name: "order.escalation-answered",
  input: answerEscalation,
  subject: deskSubject,
  async run(work, { orderNumber, words }: AnswerEscalation) {
    const { tx, now, newId } = work;
    const found = await atDesk(work, "desk:write", orderNumber);
    if (!found.ok) return found;
    const { staff } = found.value;
    const desk = await lockDesk(tx, orderNumber);
    if (desk.escalatedAt === null) return err(conflict("not-escalated"));
    if (!mayAnswer(desk, staff)) return err(conflict("not-addressed"));
    const noteId = newId();
    await insertNote(tx, {
      id: noteId,
      orderNumber,
      kind: "answer",
      words,
      writtenBy: staff.userId,
      writtenAt: now,
    });
    await updateDesk(tx, orderNumber, notEscalated);
    return done({ orderNumber, noteId }, deskEvent("order.escalation-answered", orderNumber, { noteId }));
  },
});
