import "server-only";
import { batchesLike, batchWithSums, ledgerOf } from "@/db/repo/batch";
import { countRecipients } from "@/db/repo/recipient";
import { openWriteOff } from "@/db/repo/write-off";
import type { Actor, StaffActor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { dayIn } from "@/lib/domain/shared/calendar";
import { isPublicId } from "@/lib/domain/shared/public-id";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";
import { medicineTitle, shownBatch } from "./stock";

/** One batch: how it stands, its ledger, whom it concerns in numbers, and what whoever looks may do with it. */
export async function batchView({ database, clock, settings }: QueryDeps, actor: Actor, batchId: string) {
  if (actor.kind === "visitor") return err(signedOut) satisfies Result<never, Refusal>;
  if (actor.kind !== "staff" || !can(actor, "stock:view", anything) || !isPublicId(batchId)) return err(notFound);
  const db = database.read;
  const found = await batchWithSums(db, batchId);
  if (found === null) return err(notFound);
  const alike = await batchesLike(db, found);
  return ok({
    batch: {
      ...shownBatch(found, dayIn(settings.pharmacy.timeZone, clock.now())),
      ledger: await ledgerOf(db, batchId),
      writeOff: await waiting(database, actor, batchId),
      concerns: await countRecipients(db, batchId),
      alike: alike.map((one) => ({ ...one, title: medicineTitle(one.slug) })),
    },
    may: {
      change: can(actor, "stock:change", anything),
      quarantine: can(actor, "stock:keep-back", anything),
      /** After a recall a pharmacist alone. */
      release: can(actor, found.quarantineCode === "recall" ? "stock:release-recalled" : "stock:keep-back", anything),
      recipients: can(actor, "stock:recipients", anything),
    },
  });
}

/** Packs that wait for a second person, and whether the one who looks may confirm: not who asked. */
async function waiting({ read }: QueryDeps["database"], actor: StaffActor, batchId: string) {
  const found = await openWriteOff(read, batchId);
  if (found === null) return null;
  const { askedBy, ...asked } = found;
  return { ...asked, mayConfirm: askedBy !== actor.userId };
}
