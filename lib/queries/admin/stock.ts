import "server-only";
import { medicineBySlug, medicines } from "@/content/medicines/all";
import { batchesWithSums, type LedgerRow, ledgerOf } from "@/db/read/stock-ledger";
import { saleItems } from "@/db/store/stock";
import { openWriteOff } from "@/db/store/write-offs";
import type { Actor, StaffActor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { dayIn } from "@/lib/domain/shared/calendar";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { batchState } from "@/lib/domain/stock/batch-state";
import type { QueryDeps } from "../deps";

/** Every batch with what became of its packs, and the ledger of the one that is asked for (null: none, or no batch of ours). */
export async function stockView({ database, clock, settings }: QueryDeps, actor: Actor, batchId: string | null) {
  if (actor.kind === "visitor") return err(signedOut) satisfies Result<never, Refusal>;
  if (actor.kind !== "staff" || !can(actor, "stock:view", anything)) return err(notFound);
  const today = dayIn(settings.pharmacy.timeZone, clock.now());
  const batches = (await batchesWithSums(database.read)).map((batch) => ({
    ...batch,
    title: titleOf(batch.slug),
    state: batchState(batch, today),
  }));
  const chosen = batches.find(({ id }) => id === batchId) ?? null;
  const ledger: LedgerRow[] = chosen === null ? [] : await ledgerOf(database.read, chosen.id);
  const items = await saleItems(database.read, today);
  return ok({
    today,
    batches,
    chosen: chosen === null ? null : { ...chosen, ledger, writeOff: await waiting(database, actor, chosen.id) },
    /** What a batch can be taken in of. */
    medicines: medicines
      .filter(({ slug }) => items.some((item) => item.slug === slug))
      .map(({ slug }) => ({ slug, title: titleOf(slug) })),
    may: { change: can(actor, "stock:change", anything), keepBack: can(actor, "stock:keep-back", anything) },
  });
}

/** A large write-off that waits, and whether the one who looks may confirm it: not who asked. */
async function waiting({ read }: QueryDeps["database"], actor: StaffActor, batchId: string) {
  const found = await openWriteOff(read, batchId);
  if (found === null) return null;
  const { askedBy, ...asked } = found;
  return { ...asked, mayConfirm: askedBy !== actor.userId };
}

function titleOf(slug: string): string {
  const medicine = medicineBySlug(slug);
  return medicine === null ? slug : `${medicine.brand} ${medicine.strengthMg} mg`;
}
