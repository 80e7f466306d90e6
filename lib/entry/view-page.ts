import "server-only";
import type { Database, Tx } from "@/db/client";
import { appendAudit } from "@/db/repo/audit";
import { recordPageView } from "@/db/repo/page-view";
import { findPage } from "@/db/repo/prescription";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { isHeldBack } from "@/lib/domain/prescription/virus-scan";
import { conflict, notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Blobs } from "@/lib/integrations/storage/blobs";
import { type MasterKeys, unseal } from "@/lib/integrations/storage/envelope";
import type { Clock } from "@/lib/platform/clock";
import type { Settings } from "@/lib/platform/settings";
import { missingOrTell, pageAltered, unsealOrTell } from "./stored-file-faults";

export interface ViewDeps {
  readonly settings: Pick<Settings, "unscannedFiles">;
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly blobs: Blobs;
  readonly keys: MasterKeys;
}

export interface AskedPage {
  readonly id: string;
  readonly fileId: string;
  readonly page: number;
  readonly kind: "page" | "thumbnail";
}

const notScanned = conflict({ code: "not-scanned", params: { case: "file" } });

/**
 * One page as JPEG bytes, for its owner or staff with the duty; to staff only once the file counts as scanned. It is opened first and put on record last, so that nobody counts as having
 * opened a page that could not be shown; and it is shown only when the record was written. A small picture is on record, too, when staff
 * see it, but it does not count as having opened the page.
 */
export async function viewPage(
  deps: ViewDeps,
  actor: Actor,
  asked: AskedPage,
  requestId: string,
): Promise<Result<Buffer, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  const { database, blobs, keys, settings } = deps;
  const found = await findPage(database.read, asked.id, asked.fileId, asked.page);
  if (found === null || !can(actor, "prescription:view", { customerId: found.customerId })) return err(notFound);
  if (actor.kind === "staff" && isHeldBack(found.scan, settings.unscannedFiles)) return err(notScanned);
  const { page } = found;
  const [key, sealing] =
    asked.kind === "page" ? [page.blobKey, page.sealing] : [page.thumbnailKey, page.thumbnailSealing];
  const sealed = await blobs.get(key);
  if (sealed === null) return err(await missingOrTell(deps, page.fileId));
  const place = { fileId: page.fileId, page: page.pageNumber, kind: asked.kind };
  const bytes = await unsealOrTell(deps, asked.id, place, () => unseal(keys, place, sealing, sealed));
  if (bytes === null) return err(pageAltered);
  const isThere = await database.inTransaction((tx) => recordView(tx, deps.clock.now(), actor, asked, requestId));
  return isThere ? ok(bytes) : err(notFound);
}

/** False when the file was removed meanwhile: then nothing is shown and nothing recorded. */
async function recordView(tx: Tx, now: Date, actor: Actor, asked: AskedPage, requestId: string): Promise<boolean> {
  const { id, fileId, page, kind } = asked;
  if ((await findPage(tx, id, fileId, page)) === null) return false;
  if (actor.kind === "customer" && kind === "thumbnail") return true; // their own list of files
  if (actor.kind === "staff" && kind === "page") {
    await recordPageView(tx, { fileId, pageNumber: page, viewerId: actor.userId, firstViewedAt: now });
  }
  const details = { fileId, page, ...(kind === "thumbnail" && { thumbnail: true }) };
  await appendAudit(tx, actor, now, requestId, [
    { event: "prescription.page-viewed", outcome: "viewed", subjectKind: "prescription", subjectId: id, details },
  ]);
  return true;
}
