import "server-only";
import { z } from "zod";
import { raiseAlert } from "@/db/repo/alert";
import { noteBreak, resolveBreak } from "@/db/repo/payment-break";
import { breakKinds, breakNotes } from "@/lib/domain/payment/breaks";
import type { PaymentNote } from "@/lib/domain/payment/notes";
import { command, done, unchanged } from "../command";

const found = z.object({
  kind: z.enum(breakKinds),
  paymentIntentId: z.string().max(255),
  orderNumber: z.string().nullable(),
  cause: z.custom<PaymentNote>().nullable(),
});

/** Keeps a difference between our record and Stripe's. One that nobody can explain is told to staff, once. */
export const noteBreakCommand = command({
  name: "payment.break-found",
  input: found,
  subject: ({ paymentIntentId }) => ({ subjectKind: "payment", subjectId: paymentIntentId }),
  async run({ tx, now, newId }, input: z.infer<typeof found>) {
    const { kind, paymentIntentId, orderNumber, cause } = input;
    const { id, isNew } = await noteBreak(tx, { id: newId(), kind, paymentIntentId, orderNumber, cause, at: now });
    if (!isNew) return unchanged({ id });
    if (cause === null)
      await raiseAlert(tx, {
        id: newId(),
        key: `break:${id}`,
        kind: "payment-break",
        params: { breakKind: kind, paymentIntentId },
        orderNumber,
        at: now,
      });
    const details = { kind, explained: cause !== null };
    return done(
      { id },
      { event: "payment.break-found", subjectKind: "payment", subjectId: paymentIntentId, orderNumber, details },
    );
  },
});

const ended = z.object({
  id: z.string(),
  kind: z.enum(breakKinds),
  paymentIntentId: z.string(),
  orderNumber: z.string().nullable(),
});

/** The difference is gone: what was found stays on record with how it ended. */
export const resolveBreakCommand = command({
  name: "payment.break-resolved",
  input: ended,
  subject: ({ paymentIntentId }) => ({ subjectKind: "payment", subjectId: paymentIntentId }),
  async run({ tx, now }, { id, kind, paymentIntentId, orderNumber }: z.infer<typeof ended>) {
    if (!(await resolveBreak(tx, id, breakNotes[kind].resolution, now))) return unchanged(null);
    return done(null, {
      event: "payment.break-resolved",
      subjectKind: "payment",
      subjectId: paymentIntentId,
      orderNumber,
      details: { kind },
    });
  },
});
