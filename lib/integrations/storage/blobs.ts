import "server-only";

/** A stored blob that has lain there for `ageMs`, by the storage's own clock (not the clock of deadlines, which the demo can move). */
export interface StoredBlob {
  readonly key: string;
  readonly ageMs: number;
}

/**
 * Where sealed pages lie. One blob is one sealed page image (some megabytes at most), so blobs are whole buffers; uploads never are.
 * Keys are public ids made by us (26 characters); an adapter refuses anything else.
 */
export interface Blobs {
  /** Writes whole or not at all; durable once it returns. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The bytes, or null when no such blob exists. */
  get(key: string): Promise<Buffer | null>;
  /** Nothing happens when it is gone already. */
  remove(key: string): Promise<void>;
  /** The blobs of one shard (see `shardOf`), in no order. */
  list(shard: string): AsyncIterable<StoredBlob>;
}

/** The shards: the possible last characters of a key. A sweep goes through them one at a time. */
export const shards = [..."0123456789abcdefghjkmnpqrstvwxyz"];

export const shardOf = (key: string): string => key.slice(-1);
