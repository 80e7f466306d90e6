import "server-only";
import { notFound, redirect } from "next/navigation";
import { currentActor } from "@/lib/auth/actor";
import type { Actor, StaffActor } from "@/lib/domain/access/actor";
import { anything, can, type StaffAction } from "@/lib/domain/access/can";
import { routes } from "@/lib/routes";

export type CustomerActor = Extract<Actor, { kind: "customer" }>;

/** The signed-in customer of a private page. Signed out: to sign in, and back to `returnTo` after it. Staff have no customer's pages. */
export async function requireCustomer(returnTo: string): Promise<CustomerActor> {
  const actor = await currentActor();
  if (actor.kind === "customer") return actor;
  if (actor.kind === "visitor") redirect(routes.signIn(returnTo));
  notFound();
}

/** The member of staff of a page of the panel. To everyone whose duties do not reach it, the page does not exist. */
export async function requireStaff(action: StaffAction, returnTo: string): Promise<StaffActor> {
  const actor = await currentActor();
  if (actor.kind === "visitor") redirect(routes.signIn(returnTo));
  if (actor.kind !== "staff" || !can(actor, action, anything)) notFound();
  return actor;
}
