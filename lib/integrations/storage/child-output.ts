import "server-only";
import type { Readable } from "node:stream";

export interface ChildOutput {
  /** The next line, of at most 64 KiB; null where none comes any more. */
  line(): Promise<string | null>;
  /** Exactly so many bytes; null where fewer come. */
  bytes(count: number): Promise<Buffer | null>;
}

const lineMax = 65_536;

/** What a child writes, taken piece by piece: no more of it is held than was asked for. */
export function childOutput(stream: Readable): ChildOutput {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let held: Buffer = Buffer.alloc(0);

  async function more(): Promise<Buffer | null> {
    const next = await chunks.next().catch(() => ({ done: true as const, value: null }));
    return next.done === true ? null : next.value;
  }

  return {
    async line() {
      for (;;) {
        const end = held.indexOf(10);
        if (end >= 0) {
          const line = held.toString("utf8", 0, end);
          held = held.subarray(end + 1);
          return line;
        }
        const next = held.length > lineMax ? null : await more();
        if (next === null) return null;
        held = Buffer.concat([held, next]);
      }
    },
    async bytes(count) {
      const parts = [held];
      for (let length = held.length; length < count; ) {
        const next = await more();
        if (next === null) return null;
        parts.push(next);
        length += next.length;
      }
      const all = Buffer.concat(parts);
      held = all.subarray(count);
      return all.subarray(0, count);
    },
  };
}
