import "server-only";
import { raiseAlert, settleAlert } from "@/db/repo/alert";
import { batchesLike, lockBatch, setQuarantine, slugOfBatch } from "@/db/repo/batch";
import { lockSaleItems } from "@/db/repo/catalogue";
import { countRecipients, type RecipientCounts } from "@/db/repo/recipient";
import { type QuarantineBatch, quarantineBatch, type ReleaseBatch, releaseBatch } from "@/lib/contracts/stock";
import { userIdOf } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { conflict, notFound, refused, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, type Work } from "../command";
import { alertShortage } from "./shortage";

/**
 * A whole batch goes into quarantine: from this moment none of it is offered, dispensed or handed over. A pharmacist may, because a recall does not
 * wait. The answer says whom it concerns.
 */
export const quarantineBatchCommand = command({
  name: "stock.kept-back",
  duty: { action: "stock:keep-back", without: notFound },
  input: quarantineBatch,
  subject: ({ batchId }) => ({ subjectKind: "batch", subjectId: batchId }),
  async run(work, input: QuarantineBatch) {
    const { tx, actor, now } = work;
    if (actor.kind === "visitor") return err(signedOut);
    if (!can(actor, "stock:keep-back", anything)) return err(notFound);
    const batch = await lockedBatch(work, input.batchId);
    if (batch === null) return err(notFound);
    if (batch.quarantinedAt !== null)
      return err(conflict({ code: "already-kept-back", params: { batchNumber: batch.batchNumber } }));
    const { code, note } = input;
    await setQuarantine(tx, batch.id, { quarantinedAt: now, quarantineCode: code, quarantineNote: note || null });
    const shortPacks = await alertShortage(work, batch.slug, `kept-back:${batch.id}:${now.getTime()}`);
    const concerns = await countRecipients(tx, batch.id);
    await alertParcels(work, batch.batchNumber, keyOf(batch.id, now), concerns);
    const alike = await batchesLike(tx, batch);
    return done(
      { batchId: batch.id, shortPacks, ...concerns, alike },
      {
        event: "stock.kept-back",
        subjectKind: "batch",
        subjectId: batch.id,
        details: { batchNumber: batch.batchNumber, code, onHandPacks: batch.onHandPacks, shortPacks, ...concerns },
      },
    );
  },
});

/** Nothing was wrong with it: its packs are offered, dispensed and handed over again. After a recall a pharmacist says so. */
export const releaseBatchCommand = command({
  name: "stock.put-back",
  duty: { action: "stock:keep-back", without: notFound },
  input: releaseBatch,
  subject: ({ batchId }) => ({ subjectKind: "batch", subjectId: batchId }),
  async run(work, input: ReleaseBatch) {
    const { tx, actor, now } = work;
    if (actor.kind === "visitor") return err(signedOut);
    if (!can(actor, "stock:keep-back", anything)) return err(notFound);
    const batch = await lockedBatch(work, input.batchId);
    if (batch === null) return err(notFound);
    if (batch.quarantinedAt === null)
      return err(conflict({ code: "not-kept-back", params: { batchNumber: batch.batchNumber } }));
    if (batch.quarantineCode === "recall" && !can(actor, "stock:release-recalled", anything)) {
      return err(refused("pharmacist-needed", [{ code: "pharmacist-needed" }]));
    }
    await setQuarantine(tx, batch.id, { quarantinedAt: null, quarantineCode: null, quarantineNote: input.note });
    await settleAlert(tx, keyOf(batch.id, batch.quarantinedAt), userIdOf(actor), now);
    return done(
      { batchId: batch.id },
      {
        event: "stock.put-back",
        subjectKind: "batch",
        subjectId: batch.id,
        details: { batchNumber: batch.batchNumber, code: batch.quarantineCode },
      },
    );
  },
});

/** Names one quarantine of a batch, so that its end closes its alert. */
const keyOf = (batchId: string, since: Date) => `parcels-kept-back:${batchId}:${since.getTime()}`;

async function alertParcels(
  work: Work,
  batchNumber: string,
  key: string,
  { packedParcels, recipients }: RecipientCounts,
) {
  if (packedParcels === 0) return;
  await raiseAlert(work.tx, {
    id: work.newId(),
    key,
    kind: "parcels-kept-back",
    params: { parcels: packedParcels, batchNumber, recipients },
    at: work.now,
  });
}

/** Items before batches, as dispensing locks them. */
async function lockedBatch({ tx, today }: Work, batchId: string) {
  const slug = await slugOfBatch(tx, batchId);
  await lockSaleItems(tx, slug === null ? [] : [slug], today);
  return lockBatch(tx, batchId);
}
