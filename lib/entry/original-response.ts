import "server-only";
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import type { Blobs } from "@/lib/integrations/storage/blobs";
import type { MasterKeys } from "@/lib/integrations/storage/envelope";
import { type StreamSealing, unsealStream } from "@/lib/integrations/storage/stream-envelope";

export interface Original {
  readonly id: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly originalKey: string;
  readonly originalSealing: StreamSealing;
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
 * ours. Bytes that were changed break the answer off before its promised length.
 */
export async function originalResponse(
  { blobs, keys }: { readonly blobs: Blobs; readonly keys: MasterKeys },
  file: Original,
): Promise<Response> {
  const sealed = await blobs.stream(file.originalKey);
  if (sealed === null) throw new Error("the storage does not hold an original that its row names");
  const place = { fileId: file.id, page: 0, kind: "original" } as const;
  const plain = Readable.from(unsealStream(keys, place, file.originalSealing, sealed), { objectMode: false });
  // Node's and the web's types of the same stream differ in name only.
  const body = Readable.toWeb(plain) as NodeStream<Uint8Array> as ReadableStream<Uint8Array>;
  return new Response(body, {
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
}
