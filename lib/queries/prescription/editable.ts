import "server-only";
import { prescriptionById } from "@/db/repo/prescription";
import { publicId } from "@/lib/contracts/fields";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import type { QueryDeps } from "../deps";

/** Asked before megabytes are read for a prescription that is not theirs. Null: go on; the command judges again, with the row locked. */
export async function whyNotEditable({ database }: QueryDeps, actor: Actor, id: unknown): Promise<Refusal | null> {
  if (actor.kind === "visitor") return signedOut;
  const parsed = publicId.safeParse(id);
  if (!parsed.success) return notFound;
  const prescription = await prescriptionById(database.read, parsed.data);
  return prescription !== null && can(actor, "prescription:edit", prescription) ? null : notFound;
}
