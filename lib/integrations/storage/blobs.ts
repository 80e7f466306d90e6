import "server-only";
import type { Readable } from "node:stream";

/** A stored blob that has lain there for `ageMs`, by the storage's own clock (not the clock of deadlines, which the demo can move). */
export interface StoredBlob {
  readonly key: string;
  readonly ageMs: number;
}

/**
 * Where sealed pages and originals lie. A page image (some megabytes at most) is one whole buffer; what was sent goes in and out as a stream.
 * Keys are public ids made by us (26 characters); an adapter refuses anything else.
 */
export interface Blobs {
  /** Writes whole or not at all; durable once it returns. */
  put(key: string, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<void>;
  /** The bytes, or null when no such blob exists. */
  get(key: string): Promise<Buffer | null>;
  /** The same, piece by piece; whoever asks reads it to its end or destroys it. */
  stream(key: string): Promise<Readable | null>;
  /** Nothing happens when it is gone already. */
  remove(key: string): Promise<void>;
  /** The blobs of one shard (see `shardOf`), in no order. */
  list(shard: string): AsyncIterable<StoredBlob>;
  /** The random id that the storage carries; null when it carries none, for instance because the share is not mounted. */
  mark(): Promise<string | null>;
  /** Marks the storage, unless somebody else does so at this moment. @returns the mark that it carries */
  setMark(id: string): Promise<string>;
}

/** The shards: the possible last characters of a key. A sweep goes through them one at a time. */
export const shards = [..."0123456789abcdefghjkmnpqrstvwxyz"];

export const shardOf = (key: string): string => key.slice(-1);
