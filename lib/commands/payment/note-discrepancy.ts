import "server-only";
import { z } from "zod";
import { raiseAlert } from "@/db/repo/alert";
import { noteDiscrepancy, resolveDiscrepancy } from "@/db/repo/payment-discrepancy";
import { discrepancyKinds, discrepancyNotes } from "@/lib/domain/payment/discrepancies";
import type { PaymentNote } from "@/lib/domain/payment/notes";
import { command, done, unchanged } from "../command";

const found = z.object({
  kind: z.enum(discrepancyKinds),
  paymentIntentId: z.string().max(255),
  orderNumber: z.string().nullable(),
  cause: z.custom<PaymentNote>().nullable(),
});

/** Keeps a difference between our record and Stripe's. One that nobody can explain is told to staff, once. */
export const noteDiscrepancyCommand = command({
  name: "payment.break-found",
  input: found,
  subject: ({ paymentIntentId }) => ({ subjectKind: "payment", subjectId: paymentIntentId }),
  async run({ tx, now, newId }, input: z.infer<typeof found>) {
    const { kind, paymentIntentId, orderNumber, cause } = input;
    const { id, isNew } = await noteDiscrepancy(tx, {
      id: newId(),
      kind,
      paymentIntentId,
      orderNumber,
      cause,
      at: now,
    });
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
  kind: z.enum(discrepancyKinds),
  paymentIntentId: z.string(),
  orderNumber: z.string().nullable(),
});

/** The difference is gone: what was found stays on record with how it ended. */
export const resolveDiscrepancyCommand = command({
  name: "payment.break-resolved",
  input: ended,
  subject: ({ paymentIntentId }) => ({ subjectKind: "payment", subjectId: paymentIntentId }),
  async run({ tx, now }, { id, kind, paymentIntentId, orderNumber }: z.infer<typeof ended>) {
    if (!(await resolveDiscrepancy(tx, id, discrepancyNotes[kind].resolution, now))) return unchanged(null);
    return done(null, {
      event: "payment.break-resolved",
      subjectKind: "payment",
      subjectId: paymentIntentId,
      orderNumber,
      details: { kind },
    });
  },
});
