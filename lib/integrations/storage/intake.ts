import "server-only";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";
import type { UploadFault } from "@/lib/domain/prescription/upload-faults";
import { fileBytesMax, filesMax } from "@/lib/domain/prescription/upload-limits";
import type { Refusal } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { displayName } from "./display-name";
import { atMost, TooMuch, writeCounted } from "./streams";
import { type UploadReason, uploadReason, uploadRefusal } from "./upload-refusals";

/** A whole file as it was sent, unjudged, in a private folder. */
export interface ReceivedFile {
  readonly path: string;
  readonly displayName: string;
  readonly bytes: number;
  /** Hex, of what was sent. */
  readonly sha256: string;
}

export interface Received {
  readonly files: readonly ReceivedFile[];
  /** What is wrong with files that did arrive: empty, too large, too many. */
  readonly reasons: readonly UploadReason[];
  /** The form's other fields. */
  readonly fields: Readonly<Record<string, string>>;
}

/** One file more than is allowed, so that who sends six hears so; beyond that nothing is read. */
const bodyBytesMax = (filesMax + 1) * fileBytesMax + 1024 * 1024;

/** For a phone that sends five large photos over a slow line; nobody's upload hangs for ever. */
const patienceMs = 10 * 60_000;

const limits = {
  // Counted by us: once busboy counts itself, it waits for ever on a body that comes in pieces.
  files: 40,
  fileSize: fileBytesMax,
  fields: 20,
  fieldSize: 1024,
  fieldNameSize: 64,
  parts: 40,
  headerPairs: 20,
  headerSize: 4096,
};

/**
 * Streams a multipart body to files in `folder`: no more than the stream's own small buffers is ever held. A refused file is read to its
 * end and thrown away, so that the sender hears the answer instead of a broken connection.
 * @returns err only when nothing can be kept: no multipart, broken off, beyond every bound.
 */
export async function receive(request: Request, folder: string): Promise<Result<Received, Refusal>> {
  const type = request.headers.get("content-type") ?? "";
  const isUpload = /^multipart\/form-data\s*;.*boundary=/i.test(type) && !request.headers.has("content-encoding");
  if (!isUpload || request.body === null) return fault("not-an-upload");
  if (Number(request.headers.get("content-length") ?? 0) > bodyBytesMax) return fault("upload-too-large");
  const parts = open(type, folder);
  if (parts === null) return fault("not-an-upload");
  // Node's and the web's types of the same stream differ in name only.
  const body = Readable.fromWeb(request.body as ReadableStream<Uint8Array>);
  try {
    await pipeline(body, atMost(bodyBytesMax), parts.busboy, { signal: AbortSignal.timeout(patienceMs) });
    return ok(await parts.finished());
  } catch (error) {
    await parts.abandon();
    if (error instanceof TooMuch) return fault("upload-too-large");
    if (isDiskFault(error)) throw error;
    return fault("broke-off");
  }
}

/** Null for a head that names no usable boundary. */
function open(type: string, folder: string) {
  try {
    return partsInto(type, folder);
  } catch {
    return null; // Busboy says by throwing that it cannot read the head; nothing has been read yet.
  }
}

function partsInto(type: string, folder: string) {
  const busboy = new Busboy({ headers: { "content-type": type }, limits });
  const fields: Record<string, string> = Object.create(null) as Record<string, string>;
  const writing: Promise<ReceivedFile | UploadReason | null>[] = [];
  const open = new Set<BusboyFileStream>();
  let isTooMany = false;
  busboy.on("file", (field, stream, sentName) => {
    const isOneTooMany = field === "file" && writing.length === filesMax;
    isTooMany ||= isOneTooMany;
    if (field !== "file" || isOneTooMany) return void stream.on("error", () => undefined).resume();
    open.add(stream);
    const written = store(stream, sentName, path.join(folder, `upload-${writing.length}`)).finally(() =>
      open.delete(stream),
    );
    written.catch((error: Error) => busboy.destroy(error)); // a full disk ends the whole upload
    writing.push(written);
  });
  busboy.on("field", (name, value) => {
    fields[name] = value;
  });
  busboy.on("error", () => undefined); // the pipeline hears it; a second one, after its end, must not count as unhandled
  return {
    busboy,
    async finished(): Promise<Received> {
      const outcomes = await Promise.all(writing);
      const files = outcomes.filter((one) => one !== null && "path" in one);
      const reasons = outcomes.filter((one) => one !== null && "code" in one);
      if (isTooMany) reasons.push(uploadReason("too-many-files"));
      if (files.length === 0 && reasons.length === 0) reasons.push(uploadReason("nothing-chosen"));
      return { files, reasons, fields };
    },
    async abandon(): Promise<void> {
      for (const stream of open) stream.destroy(new Error("the upload broke off"));
      await Promise.allSettled(writing);
    },
  };
}

/** One part to its file. Null for the empty part a browser sends when nothing was chosen. */
async function store(
  stream: BusboyFileStream,
  sentName: string | undefined,
  to: string,
): Promise<ReceivedFile | UploadReason | null> {
  const name = displayName(sentName ?? "");
  const { bytes, sha256 } = await writeCounted(stream, to);
  if (bytes === 0) return sentName ? uploadReason("empty-file", name) : null;
  if (stream.truncated) return uploadReason("too-large", name);
  return { path: to, displayName: name, bytes, sha256 };
}

const fault = (code: UploadFault) => err(uploadRefusal([uploadReason(code)]));

const isDiskFault = (error: unknown) =>
  error instanceof Error && "syscall" in error && /^(open|write|close|mkdir)$/.test(String(error.syscall));
