import "server-only";
import net from "node:net";
import { pipeline } from "node:stream/promises";
import type { ScanState } from "@/lib/domain/prescription/virus-scan";
import { outsideTransactions } from "@/lib/platform/outside-transactions";

export type Verdict = Exclude<ScanState, "not-scanned">;

export interface Scanner {
  /** Judges the bytes of a file. Throws `ScannerDown` when the scanner gave no verdict: an unjudged file must not pass as a clean one. */
  scan(content: () => AsyncIterable<Buffer>): Promise<Verdict>;
}

export class ScannerDown extends Error {
  override readonly name = "ScannerDown";

  /** `answered`: the scanner is there, and could not judge this one file. */
  constructor(
    message: string,
    readonly answered: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** By name, as Next bundles instrumentation.ts and the routes apart: the class may be another's. */
export const isScannerDown = (error: unknown): error is ScannerDown =>
  error instanceof Error && error.name === "ScannerDown";

/** Silence after which nobody waits any longer: the person who sends a file waits beside us. */
const timeoutMs = 20_000;

/** ClamAV's daemon at `tcp://host:port` or `unix:/path`. */
export function scanner(address: string): Scanner {
  return outsideTransactions<Scanner>("scanner", {
    async scan(content) {
      const source = watched(content);
      const reply = await ask(address, source.bytes).catch((error: unknown) => {
        if (source.failure !== null) throw source.failure.error; // the file's fault, not the scanner's
        throw new ScannerDown("the virus scanner cannot be reached", false, { cause: error });
      });
      if (/: OK$/.test(reply)) return "clean";
      if (/ FOUND$/.test(reply)) return "infected";
      throw new ScannerDown("the virus scanner did not judge the file", true);
    },
  });
}

/** Remembers when the bytes themselves could not be read. */
function watched(content: () => AsyncIterable<Buffer>) {
  const source = { failure: null as { readonly error: unknown } | null, bytes: read() };
  async function* read() {
    try {
      yield* content();
    } catch (error) {
      source.failure = { error };
      throw error;
    }
  }
  return source;
}

/** INSTREAM of the clamd protocol: chunks, each after its length, a zero length at the end, one line back (docs.clamav.net, clamd). */
async function ask(address: string, content: AsyncIterable<Buffer>): Promise<string> {
  const socket = net.connect(socketOf(address));
  socket.setTimeout(timeoutMs, () => socket.destroy(new Error("no answer in time")));
  try {
    const answered = replyOf(socket);
    answered.catch(() => undefined); // awaited below; a failure while sending must not count as unhandled
    await pipeline(content, framed, socket, { end: false });
    return await answered;
  } finally {
    socket.destroy();
  }
}

async function* framed(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  yield Buffer.from("zINSTREAM\0");
  for await (const chunk of chunks) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    yield length;
    yield chunk;
  }
  yield Buffer.alloc(4);
}

function replyOf(socket: net.Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let reply = "";
    socket.setEncoding("utf8");
    socket.on("data", (text: string) => {
      reply += text;
      if (reply.length > 4096) socket.destroy(new Error("too long an answer"));
      else if (reply.includes("\0")) resolve(reply.slice(0, reply.indexOf("\0")));
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("closed without an answer")));
  });
}

function socketOf(address: string): net.NetConnectOpts {
  if (address.startsWith("unix:")) return { path: address.slice("unix:".length) };
  const { hostname, port } = new URL(address);
  return { host: hostname, port: Number(port) };
}
