import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ScannerDown, scanner } from "./scan";

let folder: string;
let server: net.Server | undefined;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "scan-test-"));
});
afterEach(async () => {
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function fileOf(text: string | Buffer) {
  const file = path.join(folder, "upload");
  await writeFile(file, text);
  return () => createReadStream(file);
}

/** Reads the INSTREAM protocol to its end, then gives `reply`. */
async function daemon(reply: (content: Buffer) => string | null, listenOn: string | number = 0): Promise<string> {
  server = net.createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on("error", () => undefined);
    socket.on("data", (chunk: Buffer) => {
      got = Buffer.concat([got, chunk]);
      if (!got.subarray(-4).equals(Buffer.alloc(4))) return;
      let at = "zINSTREAM\0".length;
      const parts: Buffer[] = [];
      for (let length = got.readUInt32BE(at); length > 0; length = got.readUInt32BE(at)) {
        parts.push(got.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
      const text = reply(Buffer.concat(parts));
      if (text === null) socket.destroy();
      else socket.end(`${text}\0`);
    });
  });
  await new Promise<void>((resolve) => server?.listen(listenOn, resolve));
  const address = server.address();
  return typeof address === "string" ? `unix:${address}` : `tcp://127.0.0.1:${address?.port}`;
}

test("the whole file reaches the daemon, and its verdict comes back, over TCP and over a socket file", async () => {
  const content = Buffer.alloc(300_000, "page ");
  const judge = (got: Buffer) => (got.equals(content) ? "stream: OK" : "stream: Wrong FOUND");
  expect(await scanner(await daemon(judge)).scan(await fileOf(content))).toBe("clean");
  server?.close();
  expect(await scanner(await daemon(judge, path.join(folder, "clamd.sock"))).scan(await fileOf(content))).toBe("clean");
});

test("a find is a find", async () => {
  const address = await daemon(() => "stream: Eicar-Test-Signature FOUND");
  expect(await scanner(address).scan(await fileOf("x"))).toBe("infected");
});

test.each([
  ["hangs up", () => null],
  ["reports a fault of its own", () => "INSTREAM size limit exceeded. ERROR"],
])("a daemon that %s lets nothing pass", async (_name, reply) => {
  await expect(scanner(await daemon(reply)).scan(await fileOf("x"))).rejects.toThrow(ScannerDown);
});

test("a file that cannot be read is no fault of the scanner", async () => {
  // biome-ignore lint/correctness/useYield: it fails before it gives anything.
  async function* broken(): AsyncGenerator<Buffer> {
    await Promise.resolve();
    throw new Error("the seal is broken");
  }
  const address = await daemon(() => "stream: OK");
  await expect(scanner(address).scan(() => broken())).rejects.toThrow("the seal is broken");
});

test("a daemon that is not there lets nothing pass", async () => {
  await expect(scanner("tcp://127.0.0.1:1").scan(await fileOf("x"))).rejects.toThrow(ScannerDown);
});
