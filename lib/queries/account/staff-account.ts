import "server-only";
import { accountById } from "@/db/repo/account";
import type { StaffActor } from "@/lib/domain/access/actor";
import type { StaffRole } from "@/lib/domain/access/roles";
import type { QueryDeps } from "../deps";

export interface StaffAccount {
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly registration: string | null;
}

/** The account of the signed-in member of staff, never of anyone else. */
export async function staffAccount(
  { database }: Pick<QueryDeps, "database">,
  { userId, name, role, registration }: StaffActor,
): Promise<StaffAccount> {
  const account = await accountById(database.read, userId);
  if (account === null) throw new Error("who is signed in has an account");
  return { name, email: account.email, role, registration };
}
