import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { sessionUser } from "@/db/repo/session";
import type { Actor } from "@/lib/domain/access/actor";
import { deps } from "@/lib/entry/deps";
import { hashSecret } from "@/lib/platform/secret-hash";
import { actorOf } from "./actor-of";
import { sessionCookieName, visitorCookieName } from "./cookie";

/** Who asks. Read from the database once a request, so that signing out and disabling bite at the next one. */
export const currentActor = cache(async (): Promise<Actor> => {
  const live = deps();
  const jar = await cookies();
  const token = jar.get(sessionCookieName(live.env.appUrl))?.value;
  const user = token === undefined ? null : await sessionUser(live.database.read, hashSecret(token), live.clock.now());
  if (user !== null) return actorOf(user);
  const visitor = jar.get(visitorCookieName)?.value;
  return { kind: "visitor", visitorHash: visitor === undefined ? null : hashSecret(visitor) };
});
