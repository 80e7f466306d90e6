import { once } from "node:events";
import net from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { freePort, isFree, rememberedPort, rememberPort, whyNotListen } from "./ports";
import { testFolder } from "./test-folder";

async function listenOn(port: number) {
  const server = net.createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
}

test("a port that somebody listens on is not free", async () => {
  const port = await freePort();
  expect(await isFree(port, "127.0.0.1")).toBe(true);
  await listenOn(port);
  expect(await isFree(port, "127.0.0.1")).toBe(false);
});

test("a part gets its earlier port again", async () => {
  const folder = testFolder();
  const [sandbox, postgres] = [await freePort(), await freePort()];
  rememberPort(folder, "sandbox", sandbox);
  rememberPort(folder, "postgres", postgres);
  expect(await rememberedPort(folder, "sandbox")).toBe(sandbox);
  expect(await rememberedPort(folder, "postgres")).toBe(postgres);
});

test("a part gets another port when its own is taken, and one at its first start", async () => {
  const folder = testFolder();
  const port = await freePort();
  rememberPort(folder, "sandbox", port);
  await listenOn(port);
  const other = await rememberedPort(folder, "sandbox");
  expect(other).not.toBe(port);
  expect(await isFree(other, "127.0.0.1")).toBe(true);
  expect(await rememberedPort(testFolder(), "postgres")).toBeGreaterThan(0);
});

test("what keeps the web server from listening is named by its setting", async () => {
  const port = await freePort();
  expect(await whyNotListen(port, "127.0.0.1")).toBeNull();
  expect(await whyNotListen(port, "192.0.2.1")).toMatchObject({ words: expect.stringMatching(/^HOST 192\.0\.2\.1 /) });
  await listenOn(port);
  expect(await whyNotListen(port, "127.0.0.1")).toMatchObject({ words: `PORT ${port} is taken on 127.0.0.1.` });
});
