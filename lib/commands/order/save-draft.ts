import "server-only";
import { readDraft, saveDraftRow } from "@/db/repo/checkout-draft";
import { patientOf } from "@/db/repo/patient";
import { prescriptionById } from "@/db/repo/prescription";
import { type SaveDraft, saveDraft } from "@/lib/contracts/checkout";
import type { Address } from "@/lib/domain/order/address";
import { forbidden, notFound, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";

/** Keeps one step of checkout. Nothing is judged here: the gate judges the whole, at the end and on the page. */
export const saveDraftCommand = command({
  name: "checkout.saved",
  input: saveDraft,
  subject: () => ({ subjectKind: "basket", subjectId: null }),
  async run({ tx, actor, now }, input: SaveDraft) {
    if (actor.kind === "visitor") return err(signedOut);
    if (actor.kind !== "customer") return err(forbidden);
    const customerId = actor.userId;
    if (input.patientId !== undefined && (await patientOf(tx, customerId, input.patientId)) === null)
      return err(notFound);
    if (input.prescriptionId !== undefined) {
      const prescription = await prescriptionById(tx, input.prescriptionId);
      if (prescription?.customerId !== customerId) return err(notFound);
    }
    const before = await readDraft(tx, customerId);
    const patientId = input.patientId ?? before?.patientId ?? null;
    // Confirmed for one patient is not confirmed for another.
    const isOther = before !== null && before.patientId !== null && before.patientId !== patientId;
    const confirmed = isOther ? [] : (before?.acknowledged ?? []);
    await saveDraftRow(tx, {
      customerId,
      patientId,
      prescriptionId: input.prescriptionId ?? before?.prescriptionId ?? null,
      acknowledgementsVersion: input.acknowledgements?.version ?? before?.acknowledgementsVersion ?? null,
      acknowledged: input.acknowledgements?.accepted ?? confirmed,
      address: input.address === undefined ? (before?.address ?? null) : filled(input.address),
      updatedAt: now,
    });
    return done(
      { saved: true },
      {
        event: "checkout.saved",
        subjectKind: "basket",
        subjectId: customerId,
        details: { fields: Object.keys(input) },
      },
    );
  },
});

function filled({
  name = "",
  line1 = "",
  line2,
  city = "",
  state = "",
  pin = "",
  phone = "",
}: NonNullable<SaveDraft["address"]>): Address {
  return { name, line1, city, state, pin, phone, ...(line2 ? { line2 } : {}) };
}
