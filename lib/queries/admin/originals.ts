import "server-only";
import { originalRequestsOf } from "@/db/repo/original";
import type { SeenFile } from "@/db/repo/page-view";
import type { Actor } from "@/lib/domain/access/actor";
import { can, type Subject } from "@/lib/domain/access/can";
import { originalRequestHours, originalRequestState } from "@/lib/domain/prescription/original-reasons";
import type { QueryDeps } from "../deps";

type Original = Pick<SeenFile, "id" | "bytes" | "mediaType" | "createdAt">;
type Request = Awaited<ReturnType<typeof originalRequestsOf>>[number];

export interface OriginalView extends Original {
  /** What this reader may do with it now. */
  readonly may: "ask" | "wait" | "take" | "decide";
  readonly request: (Request & { readonly state: ReturnType<typeof originalRequestState> }) | null;
}

/** Files as they were sent: a manager may ask for each and take out what was agreed; a pharmacist sees those that were asked for, by others. */
export async function originalsFor(
  { database, clock }: QueryDeps,
  actor: Actor,
  prescriptionId: string,
  files: readonly SeenFile[],
  subject: Subject,
): Promise<OriginalView[]> {
  const mayTake = can(actor, "prescription:take-original", subject);
  const mayAgree = can(actor, "prescription:agree-original", subject);
  if (actor.kind !== "staff" || (!mayTake && !mayAgree)) return [];
  const db = database.read;
  const now = clock.now();
  const requests = await originalRequestsOf(
    db,
    prescriptionId,
    new Date(now.getTime() - originalRequestHours * 3_600_000),
  );
  const originals = files.flatMap(({ id, bytes, mediaType, createdAt, hasOriginal }) =>
    hasOriginal ? [{ id, bytes, mediaType, createdAt }] : [],
  );
  return originals.flatMap((file): OriginalView[] => {
    const asked = requests.find(({ fileId }) => fileId === file.id);
    const request =
      asked === undefined
        ? null
        : { ...asked, state: originalRequestState({ ...asked, isTaken: asked.takingId !== null }, now) };
    if (!mayTake) return request?.state === "waiting" ? [{ ...file, request, may: "decide" }] : [];
    const isOwn = request?.askedBy === actor.userId;
    const may = isOwn && request?.state === "agreed" ? "take" : isOwn && request?.state === "waiting" ? "wait" : "ask";
    return [{ ...file, request, may }];
  });
}
