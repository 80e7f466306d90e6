import "server-only";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { TableShape } from "@/db/backup/shape";
import type { Place } from "@/lib/integrations/storage/envelope";
import { sealStream, unsealStream } from "@/lib/integrations/storage/stream-envelope";
import { writeDurably } from "./durable-file";
import type { BackupKey } from "./key";
import type { TablePart } from "./manifest";

const lineEnd = 0x0a;

/** A line of PostgreSQL's text format is a row: a line break within a value is written as `\n`. */
export function rowCounter() {
  const hash = createHash("sha256");
  let rows = 0;
  return {
    async *through(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
      for await (const chunk of chunks) {
        hash.update(chunk);
        for (let at = chunk.indexOf(lineEnd); at >= 0; at = chunk.indexOf(lineEnd, at + 1)) rows++;
        yield chunk;
      }
    },
    result: () => ({ rows, textSha256: hash.digest("hex") }),
  };
}

/** Which part of which backup: a sealed part opens nowhere else. */
const placeOf = (backupId: string, number: number): Place => ({ fileId: backupId, page: number, kind: "backup" });

interface PartOf {
  readonly folder: string;
  readonly backupId: string;
  readonly key: BackupKey;
  readonly number: number;
}

/** Packs and seals the rows of a table as they come: no more than some pieces of 64 KiB are held at once. */
export async function writeTablePart(of: PartOf, table: TableShape, rows: Readable): Promise<TablePart> {
  const file = path.join("tables", `${String(of.number).padStart(3, "0")}-${table.schema}.${table.name}.sealed`);
  const counter = rowCounter();
  const packed = createGzip({ level: 1 });
  const { sealing, sealed } = sealStream(of.key.sealing, placeOf(of.backupId, of.number), packed);
  const [stored] = await Promise.all([
    writeDurably(path.join(of.folder, file), sealed),
    pipeline(rows, counter.through, packed),
  ]);
  return { ...table, file, ...stored, ...counter.result(), sealing };
}

/** The rows again, as `Cut.copyOut` gave them. Throws `SealBroken` where a byte is not what was sealed. */
export async function* readTablePart(of: PartOf, part: TablePart): AsyncIterable<Uint8Array> {
  const sealed = createReadStream(path.join(of.folder, part.file));
  const plain = unsealStream(of.key.sealing, placeOf(of.backupId, of.number), part.sealing, sealed);
  const unpacked = createGunzip();
  const packing = pipeline(Readable.from(plain), unpacked);
  packing.catch(() => undefined); // The reader of `unpacked` meets the same error.
  yield* unpacked;
  await packing;
}
