import "server-only";
import { createHash } from "node:crypto";
import { currentActor } from "@/lib/auth/actor";
import { basketOwner } from "@/lib/commands/basket/set-line";
import type { BasketAnswer } from "@/lib/contracts/basket";
import type { Actor } from "@/lib/domain/access/actor";
import { newSecret } from "@/lib/platform/ids";
import { basketView } from "@/lib/queries/shop/basket";
import { deps, type LiveDeps } from "./deps";

/** The asker's basket; an empty one for whoever has none. */
export async function getBasket(asker?: Actor): Promise<BasketAnswer> {
  const actor = asker ?? (await currentActor());
  return basketView(deps(), basketOwner(actor));
}

/** A visitor's first line needs a basket of their own: the cookie is made now, and only now. Nothing about the person stands in it. */
export async function visitorCookie(
  live: LiveDeps,
  actor: Actor,
): Promise<{ actor: Actor; headers: Record<string, string> }> {
  if (actor.kind !== "visitor" || actor.visitorHash !== null) return { actor, headers: {} };
  const value = newSecret();
  const secure = live.env.appUrl.startsWith("https:") ? "; Secure" : "";
  return {
    actor: { kind: "visitor", visitorHash: createHash("sha256").update(value).digest("hex") },
    headers: { "Set-Cookie": `visitor=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000${secure}` },
  };
}
