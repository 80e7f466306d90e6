import "server-only";
import { createReadStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { cellsOf, coarseBands } from "@/lib/domain/prescription/page-likeness";
import type { PhotoHint } from "@/lib/domain/prescription/photo-hints";
import { type MediaType, pixelsMax } from "@/lib/domain/prescription/upload-limits";
import type { ScanState } from "@/lib/domain/prescription/virus-scan";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { log } from "@/lib/platform/log";
import type { Blobs } from "./blobs";
import { decoderTurns } from "./decoder-turns";
import { type MasterKeys, type Place, type Sealing, seal } from "./envelope";
import { kindOf } from "./file-kind";
import type { ReceivedFile } from "./intake";
import { pixelsOfPng } from "./png-head";
import { type RenderedPage, render } from "./render";
import { isScannerDown, type Scanner } from "./scan";
import { type StreamSealing, sealStream } from "./stream-envelope";
import { type UploadReason, uploadReason } from "./upload-refusals";

export interface StorageDeps {
  readonly blobs: Blobs;
  readonly keys: MasterKeys;
  /** Null where none is set. */
  readonly scanner: Scanner | null;
  readonly newId: () => string;
}

export interface SealedPage {
  readonly pageNumber: number;
  readonly width: number;
  readonly height: number;
  /** For finding the same page again: sealed like the page, for large words can be read from it. Base64; null without ink. */
  readonly sketch: string | null;
  readonly sketchSealing: Sealing | null;
  readonly coarse: number[] | null;
  readonly blobKey: string;
  readonly sealing: Sealing;
  readonly thumbnailKey: string;
  readonly thumbnailSealing: Sealing;
}

/** What the commands write rows for (NewFile of lib/commands/prescription). */
export interface SealedFile {
  readonly id: string;
  readonly displayName: string;
  readonly mediaType: MediaType;
  readonly bytes: number;
  readonly sha256: string;
  readonly scan: Exclude<ScanState, "infected">;
  readonly pages: readonly SealedPage[];
  /** What the sender is told of it. */
  readonly photoHints: PhotoHint[];
  /** What was sent, byte for byte: evidence. */
  readonly originalKey: string;
  readonly originalSealing: StreamSealing;
}

/**
 * One received file: judged by its bytes, scanned, decoded and drawn anew, sealed, stored. The sent bytes are sealed, too, but
 * no page shows them: only a manager can take them out, with a reason, on record.
 * A refused file leaves nothing in the storage. When the scanner is silent the file is taken all the same, as "not-scanned": a scanner that
 * is down must not cost a patient the upload, and the worker asks again (lib/jobs/handlers/scan-files.ts).
 * @param whose the account that sent it: accounts take turns at the decoder.
 */
export async function storeFile(
  deps: StorageDeps,
  whose: string,
  file: ReceivedFile,
): Promise<Result<SealedFile, UploadReason>> {
  const mediaType = await kindOf(file.path);
  if (mediaType === null) return err(uploadReason("wrong-type", file.displayName));
  if (mediaType === "image/png" && (await pixelsOfPng(file.path)) > pixelsMax)
    return err(uploadReason("too-many-pixels", file.displayName));
  const scan = await verdictOf(deps.scanner, file.path);
  if (scan === "infected") return err(uploadReason("infected", file.displayName));
  const folder = `${file.path}-pages`;
  await mkdir(folder, { mode: 0o700 });
  const turn = await decoderTurns.turn(whose, () => render({ mediaType, path: path.resolve(file.path) }, folder));
  if (!turn.ok) return err(uploadReason(turn.error, file.displayName));
  const rendered = turn.value;
  if (!rendered.ok) return err(uploadReason(rendered.error, file.displayName));
  const id = deps.newId();
  const pages = await sealPages(deps, id, rendered.value);
  const original = await sealOriginal(deps, id, file.path).catch(async (error: unknown) => {
    await discard(deps.blobs, [{ pages }]);
    throw error;
  });
  const { displayName, bytes, sha256 } = file;
  const photoHints: PhotoHint[] = rendered.value.some(({ isDark }) => isDark) ? ["dark"] : [];
  return ok({ id, displayName, mediaType, bytes, sha256, scan, pages, photoHints, ...original });
}

async function verdictOf(scanner: Scanner | null, file: string): Promise<ScanState> {
  if (scanner === null) return "not-scanned";
  try {
    return await scanner.scan(() => createReadStream(file));
  } catch (error) {
    if (!isScannerDown(error)) throw error;
    log.error({ err: error }, "a file was taken without a virus scan");
    return "not-scanned";
  }
}

/** Throws away what was stored for files that were refused after all. */
export async function discard(
  blobs: Blobs,
  files: readonly {
    readonly pages: readonly Pick<SealedPage, "blobKey" | "thumbnailKey">[];
    readonly originalKey?: string;
  }[],
): Promise<void> {
  for (const { originalKey } of files) if (originalKey !== undefined) await blobs.remove(originalKey);
  for (const page of files.flatMap((file) => file.pages)) {
    await blobs.remove(page.blobKey);
    await blobs.remove(page.thumbnailKey);
  }
}

async function sealOriginal({ blobs, keys, newId }: StorageDeps, fileId: string, file: string) {
  const originalKey = newId();
  const { sealing, sealed } = sealStream(keys, { fileId, page: 0, kind: "original" }, createReadStream(file));
  await blobs.put(originalKey, sealed); // whole or not at all
  return { originalKey, originalSealing: sealing };
}

async function sealPages(deps: StorageDeps, fileId: string, pages: readonly RenderedPage[]): Promise<SealedPage[]> {
  const sealed: SealedPage[] = [];
  const put: string[] = [];
  try {
    for (const { pageNumber: page, width, height, sketch, image, thumbnail } of pages) {
      const full = await putSealed(deps, { fileId, page, kind: "page" }, await image(), put);
      const small = await putSealed(deps, { fileId, page, kind: "thumbnail" }, await thumbnail(), put);
      sealed.push({
        pageNumber: page,
        width,
        height,
        ...sealedSketch(deps, { fileId, page, kind: "sketch" }, sketch),
        blobKey: full.key,
        sealing: full.sealing,
        thumbnailKey: small.key,
        thumbnailSealing: small.sealing,
      });
    }
    return sealed;
  } catch (error) {
    await Promise.allSettled(put.map((key) => deps.blobs.remove(key)));
    throw error;
  }
}

async function putSealed({ blobs, keys, newId }: StorageDeps, place: Place, bytes: Buffer, put: string[]) {
  const key = newId();
  put.push(key);
  const { sealing, sealed } = seal(keys, place, bytes);
  await blobs.put(key, sealed);
  return { key, sealing };
}

function sealedSketch({ keys }: StorageDeps, place: Place, sketch: string | null) {
  if (sketch === null) return { sketch: null, sketchSealing: null, coarse: null };
  const { sealing, sealed } = seal(keys, place, Buffer.from(sketch, "base64"));
  return { sketch: sealed.toString("base64"), sketchSealing: sealing, coarse: coarseBands(cellsOf(sketch)) };
}
