import "server-only";
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import type { StorageAlertDeps } from "@/lib/commands/alerts/missing-files";
import type { Refusal } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Blobs } from "@/lib/integrations/storage/blobs";
import { type MasterKeys, SealBroken } from "@/lib/integrations/storage/envelope";
import { type StreamSealing, unsealStream } from "@/lib/integrations/storage/stream-envelope";
import { fileAltered, missingOrTell, unsealOrTell } from "./stored-file-faults";

export interface Original {
  readonly id: string;
  readonly prescriptionId: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly originalKey: string;
  readonly originalSealing: StreamSealing;
}

export interface OriginalDeps extends StorageAlertDeps {
  readonly blobs: Blobs;
  readonly keys: MasterKeys;
}

const endings: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/heic": "heic",
  "application/pdf": "pdf",
};

/**
 * A file as a stranger sent it, piece by piece, in a form that no browser opens or runs: to be saved, and looked at elsewhere. Its name is
 * ours. Bytes that were changed break the answer off before its promised length, and staff are told.
 */
export async function originalResponse(deps: OriginalDeps, file: Original): Promise<Result<Response, Refusal>> {
  const sealed = await deps.blobs.stream(file.originalKey);
  if (sealed === null) return err(await missingOrTell(deps, file.id));
  const place = { fileId: file.id, page: 0, kind: "original" } as const;
  const pieces = unsealStream(deps.keys, place, file.originalSealing, sealed);
  const next = () => unsealOrTell(deps, file.prescriptionId, place, () => pieces.next());
  // The first piece before the answer: what is changed from its beginning is answered in words.
  const first = await next();
  if (first === null) return err(fileAltered);
  const plain = Readable.from(authenticOnly(first, next), { objectMode: false });
  // Node's and the web's types of the same stream differ in name only.
  const body = Readable.toWeb(plain) as NodeStream<Uint8Array> as ReadableStream<Uint8Array>;
  const response = new Response(body, {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Length": String(file.bytes),
      "Content-Disposition": `attachment; filename="original-${file.id}.${endings[file.mediaType] ?? "bin"}"`,
      "Cache-Control": "no-store, private",
      Vary: "Cookie",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
    },
  });
  return ok(response);
}

type Piece = IteratorResult<Buffer, void>;

async function* authenticOnly(first: Piece, next: () => Promise<Piece | null>): AsyncGenerator<Buffer, void> {
  for (let piece: Piece | null = first; piece === null || piece.done !== true; piece = await next()) {
    if (piece === null) throw new SealBroken("tampered");
    yield piece.value;
  }
}
