import "server-only";
import { createReadStream } from "node:fs";
import net from "node:net";
import { pipeline } from "node:stream/promises";
import { outsideTransactions } from "@/lib/platform/outside-transactions";

export type Verdict = "clean" | "infected" | "not-scanned";

export interface Scanner {
  /** Judges a file on disk. Throws `ScannerDown` when the scanner cannot be asked: an unjudged file must not pass as a clean one. */
  scan(file: string): Promise<Verdict>;
}

export class ScannerDown extends Error {
  override readonly name = "ScannerDown";
}

const timeoutMs = 60_000;

/** ClamAV's daemon at `tcp://host:port` or `unix:/path`; without an address every file is "not-scanned", and its row says so. */
export function scanner(address: string | null): Scanner {
  if (address === null) return { scan: () => Promise.resolve("not-scanned") };
  return outsideTransactions<Scanner>("scanner", {
    async scan(file) {
      const reply = await ask(address, file).catch((error: unknown) => {
        throw new ScannerDown("the virus scanner cannot be reached", { cause: error });
      });
      if (/: OK$/.test(reply)) return "clean";
      if (/ FOUND$/.test(reply)) return "infected";
      throw new ScannerDown("the virus scanner did not judge the file");
    },
  });
}

/** INSTREAM of the clamd protocol: chunks, each after its length, a zero length at the end, one line back (docs.clamav.net, clamd). */
async function ask(address: string, file: string): Promise<string> {
  const socket = net.connect(socketOf(address));
  socket.setTimeout(timeoutMs, () => socket.destroy(new Error("no answer in time")));
  try {
    const answered = replyOf(socket);
    answered.catch(() => undefined); // awaited below; a failure while sending must not count as unhandled
    await pipeline(createReadStream(file), framed, socket, { end: false });
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
