import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { masterKeys, type Place, rewrap, SealBroken } from "./envelope";
import { sealStream, unsealStream } from "./stream-envelope";

const text = () => randomBytes(32).toString("base64");
const keys = masterKeys({ current: text(), previous: null });
const place: Place = { fileId: "file", page: 0, kind: "original" };
const piece = 64 * 1024;
const sealedPiece = piece + 16;

async function whole(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

async function sealed(plain: Buffer, at = place) {
  const { sealing, sealed: stream } = sealStream(keys, at, Readable.from([plain]));
  return { sealing, bytes: await whole(stream) };
}

const opened = (sealing: Parameters<typeof unsealStream>[2], bytes: Buffer, at = place) =>
  whole(unsealStream(keys, at, sealing, Readable.from([bytes])));

test.each([0, 1, piece - 1, piece, piece + 1, 3 * piece, 3 * piece + 7])(
  "%i bytes come back as they were, and stand nowhere in what is stored",
  async (length) => {
    const plain = randomBytes(length);
    const { sealing, bytes } = await sealed(plain);
    expect((await opened(sealing, bytes)).equals(plain)).toBe(true);
    if (length > 32) expect(bytes.includes(plain.subarray(0, 32))).toBe(false);
  },
);

test("however the stream is cut, what comes back is the same", async () => {
  const plain = randomBytes(200_000);
  const cut = Array.from({ length: 40 }, (_, index) => plain.subarray(index * 5000, (index + 1) * 5000));
  const { sealing, sealed: stream } = sealStream(keys, place, Readable.from(cut));
  expect((await opened(sealing, await whole(stream))).equals(plain)).toBe(true);
});

const three = () => sealed(randomBytes(3 * piece));

test.each<[string, (bytes: Buffer) => Buffer]>([
  ["whose last piece is missing", (bytes) => bytes.subarray(0, 2 * sealedPiece)],
  ["whose first piece is missing", (bytes) => bytes.subarray(sealedPiece)],
  ["cut within a piece", (bytes) => bytes.subarray(0, bytes.length - 100)],
  ["of nothing", () => Buffer.alloc(0)],
  ["with a piece twice", (bytes) => Buffer.concat([bytes.subarray(0, sealedPiece), bytes])],
  [
    "with two pieces exchanged",
    (bytes) =>
      Buffer.concat([
        bytes.subarray(sealedPiece, 2 * sealedPiece),
        bytes.subarray(0, sealedPiece),
        bytes.subarray(2 * sealedPiece),
      ]),
  ],
  ["with something behind its end", (bytes) => Buffer.concat([bytes, Buffer.alloc(1)])],
  [
    "with one bit turned",
    (bytes) => {
      bytes.writeUInt8(bytes.readUInt8(70_000) ^ 1, 70_000);
      return bytes;
    },
  ],
])("a stream %s does not open to its end", async (_name, spoil) => {
  const { sealing, bytes } = await three();
  await expect(opened(sealing, spoil(bytes))).rejects.toThrow(SealBroken);
});

test("what was sealed for one file opens for no other, nor as a page", async () => {
  const { sealing, bytes } = await sealed(Buffer.from("evidence"));
  await expect(opened(sealing, bytes, { ...place, fileId: "other" })).rejects.toThrow(SealBroken);
  await expect(opened(sealing, bytes, { ...place, kind: "page" })).rejects.toThrow(SealBroken);
});

test("under a new master key it opens again without being sealed anew", async () => {
  const old = text();
  const before = masterKeys({ current: old, previous: null });
  const { sealing, sealed: stream } = sealStream(before, place, Readable.from([Buffer.from("evidence")]));
  const bytes = await whole(stream);
  const after = masterKeys({ current: text(), previous: old });
  const moved = rewrap(after, place, sealing);
  expect(moved.masterKeyId).toBe(after.currentId);
  expect(String(await whole(unsealStream(after, place, moved, Readable.from([bytes]))))).toBe("evidence");
});
