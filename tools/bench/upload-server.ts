import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { pathToFileURL } from "node:url";
import { masterKeys } from "@/lib/integrations/storage/envelope";
import { receive } from "@/lib/integrations/storage/intake";
import { openBlobs } from "@/lib/integrations/storage/open-blobs";
import { storeFile } from "@/lib/integrations/storage/prescription-files";
import { inPrivateFolder } from "@/lib/integrations/storage/private-folder";
import { newId } from "@/lib/platform/ids";

// The intake of files by itself, in a process whose memory upload.ts measures: what the upload route does, without sessions and rows.
// `/receive` only writes and hashes. Says its port and process, then serves until its stdin ends.
const folder = mkdtempSync(path.join(os.tmpdir(), "bench-store-"));
const keys = masterKeys({ current: randomBytes(32).toString("base64"), previous: null });
const deps = { blobs: openBlobs(pathToFileURL(folder).href), keys, scanner: null, newId };

const server = http.createServer((request, response) => {
  void answer(request).then(
    (status) => response.writeHead(status).end(),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});

async function answer(request: http.IncomingMessage): Promise<number> {
  const body = Readable.toWeb(request) as NodeStream<Uint8Array> as ReadableStream<Uint8Array>;
  const headers = { "content-type": request.headers["content-type"] ?? "" };
  const asked = new Request("http://bench.test/", { method: "POST", headers, body, duplex: "half" } as RequestInit);
  return inPrivateFolder(async (temporary) => {
    const received = await receive(asked, temporary);
    if (!received.ok || received.value.reasons.length > 0) return 400;
    if (request.url === "/receive") return 201;
    const whose = new URL(request.url ?? "/", "http://bench.test").searchParams.get("whose") ?? "bench";
    for (const file of received.value.files) if (!(await storeFile(deps, whose, file)).ok) return 422;
    return 201;
  });
}

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") process.stdout.write(`${address.port} ${process.pid}\n`);
});
process.stdin
  .once("end", () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  })
  .resume();
