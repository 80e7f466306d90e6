import "server-only";
import { patientsOf } from "@/db/repo/patient";
import type { Actor } from "@/lib/domain/access/actor";
import type { Category, Relationship } from "@/lib/domain/patient/patient";
import { forbidden, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";

export interface PatientView {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string;
  readonly relationship: Relationship;
  readonly declared: Category;
  readonly allergies: readonly string[];
  readonly medicines: readonly string[];
  /** As told by the customer; null when they did not. */
  readonly weight: { readonly grams: number; readonly on: string } | null;
}

/** The people the actor orders for, as they stand now: records that were replaced are left out. */
export async function customerPatients(
  { database }: QueryDeps,
  actor: Actor,
): Promise<Result<readonly PatientView[], Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (actor.kind !== "customer") return err(forbidden);
  const rows = await patientsOf(database.read, actor.userId);
  return ok(
    rows.map(({ id, name, birthDate, relationship, allergies, medicines, ...row }) => ({
      id,
      name,
      birthDate,
      relationship,
      declared: row.categoryDeclared,
      allergies,
      medicines,
      weight: row.weightGrams === null || row.weightOn === null ? null : { grams: row.weightGrams, on: row.weightOn },
    })),
  );
}
