import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { authentic, type MasterKeys, type Place, SealBroken, unwrapKey, type WrappedKey, wrapKey } from "./envelope";

/** What is needed, beside a master key, to open a blob that was sealed piece by piece. */
export interface StreamSealing extends WrappedKey {
  readonly version: 2;
  /** Seven random bytes in base64: the part of every nonce that is the blob's own. */
  readonly prefix: string;
  /** Plain bytes of each piece but the last. */
  readonly pieceBytes: number;
}

const pieceBytes = 64 * 1024;
const tagBytes = 16;

/**
 * Seals a stream without ever holding more than two pieces of it: each piece is AES-256-GCM under one fresh data key, its nonce made of
 * prefix (7 bytes), number (4) and whether it is the last (1), so that no piece can be dropped, moved or left off at the end unseen. The
 * STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár (CRYPTO 2015). The data key is wrapped and bound to `place` as in `seal`.
 */
export function sealStream(
  keys: MasterKeys,
  place: Place,
  plain: AsyncIterable<Uint8Array>,
): { readonly sealing: StreamSealing; readonly sealed: AsyncIterable<Buffer> } {
  const dataKey = randomBytes(32);
  const prefix = randomBytes(7);
  const sealing = {
    version: 2 as const,
    ...wrapKey(keys, place, dataKey),
    prefix: prefix.toString("base64"),
    pieceBytes,
  };
  return { sealing, sealed: sealPieces(plain, dataKey, prefix, boundTo(place)) };
}

async function* sealPieces(plain: AsyncIterable<Uint8Array>, key: Buffer, prefix: Buffer, aad: Buffer) {
  for await (const { number, bytes, isLast } of pieces(plain, pieceBytes)) {
    const cipher = createCipheriv("aes-256-gcm", key, nonce(prefix, number, isLast)).setAAD(aad);
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }
}

/**
 * The bytes that were sealed, piece by piece, each authentic before it is given. Throws `SealBroken` at the first that is not, and at an
 * end that comes too early: whoever passes the stream on must break off then, not end it.
 */
export async function* unsealStream(
  keys: MasterKeys,
  place: Place,
  sealing: StreamSealing,
  sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer, void> {
  const key = unwrapKey(keys, place, sealing);
  if (sealing.version !== 2) throw new SealBroken("tampered");
  const prefix = Buffer.from(sealing.prefix, "base64");
  for await (const { number, bytes, isLast } of pieces(sealed, sealing.pieceBytes + tagBytes)) {
    yield authentic(() => {
      const decipher = createDecipheriv("aes-256-gcm", key, nonce(prefix, number, isLast), { authTagLength: tagBytes });
      decipher.setAAD(boundTo(place)).setAuthTag(bytes.subarray(-tagBytes));
      return Buffer.concat([decipher.update(bytes.subarray(0, -tagBytes)), decipher.final()]);
    });
  }
}

/** Cuts a stream into pieces of `size` bytes. The last is named as such and may be shorter; an empty stream is one empty last piece. */
async function* pieces(source: AsyncIterable<Uint8Array>, size: number) {
  let held: Buffer = Buffer.alloc(0);
  let number = 0;
  for await (const chunk of source) {
    held = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([held, chunk]);
    // One byte more than a piece must be there: only then it is known that the piece is not the last.
    while (held.length > size) {
      yield { number, bytes: held.subarray(0, size), isLast: false };
      held = held.subarray(size);
      number++;
    }
  }
  yield { number, bytes: held, isLast: true };
}

function nonce(prefix: Buffer, number: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  prefix.copy(bytes, 0, 0, 7);
  bytes.writeUInt32BE(number, 7);
  bytes.writeUInt8(isLast ? 1 : 0, 11);
  return bytes;
}

const boundTo = ({ fileId, page, kind }: Place) => Buffer.from(`v2:content:${fileId}:${page}:${kind}`);
