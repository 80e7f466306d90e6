import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { lock } from "@/tools/run/up/lock";
import { freePort } from "@/tools/run/up/ports";
import { testFolder } from "@/tools/run/up/test-folder";
import { shopFindings } from "./shop";

async function webServer(status: number, body: object) {
  const server = http.createServer((_request, response) => response.writeHead(status).end(JSON.stringify(body)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { port, address: `http://127.0.0.1:${port}` };
}

async function look(dataDir: string, port: number) {
  return shopFindings({ dataDir, port, host: "127.0.0.1" }, `http://127.0.0.1:${port}`);
}

describe("where no shop runs", () => {
  test("a free port is fine", async () => {
    expect(await look(testFolder(), await freePort())).toMatchObject([{ level: "ok" }, { level: "ok", about: "port" }]);
  });

  test("a taken port is a problem, also when it answers as a shop does", async () => {
    const { port } = await webServer(200, { status: "ok" });
    const [, found] = await look(testFolder(), port);
    expect(found).toMatchObject({ level: "problem", mend: expect.stringContaining("another PORT") });
  });
});

describe("a shop that runs on this DATA_DIR", () => {
  test("and is well is fine, although its port is taken", async () => {
    const folder = testFolder();
    await lock(folder);
    const { port } = await webServer(200, { status: "ok" });
    expect(await look(folder, port)).toMatchObject([{ level: "ok", about: "shop" }]);
  });

  test("and is not well is a problem, with what it says of itself", async () => {
    const folder = testFolder();
    await lock(folder);
    const { port } = await webServer(503, { status: "failing", database: "unreachable" });
    expect(await look(folder, port)).toMatchObject([
      { level: "problem", words: expect.stringContaining("unreachable") },
    ]);
  });

  test("and does not answer is a problem", async () => {
    const folder = testFolder();
    await lock(folder);
    expect(await look(folder, await freePort())).toMatchObject([
      { level: "problem", words: expect.stringContaining("does not answer") },
    ]);
  });
});
