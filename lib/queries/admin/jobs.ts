import "server-only";
import { type JobRow, openJobs } from "@/db/read/jobs";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";

/** What waits, what runs, what was given up. */
export async function jobsView({ database }: QueryDeps, actor: Actor): Promise<Result<readonly JobRow[], Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (!can(actor, "jobs:view", anything)) return err(notFound);
  return ok(await openJobs(database.read));
}
