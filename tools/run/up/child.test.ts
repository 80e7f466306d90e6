import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { runToEnd, startChild } from "./child";
import { identify } from "./process-identity";
import { testFolder } from "./test-folder";
import { testProcess } from "./test-process";

const live = "setInterval(() => {}, 1000)";
const start = (script: string) => startChild({ name: "child", args: ["-e", script], env: process.env });

test("a child says how it ended", async () => {
  expect(await (await start("process.exit(7)")).exited).toBe("code 7");
  expect(await (await start("process.kill(process.pid, 'SIGKILL')")).exited).toBe("SIGKILL");
});

test("a stop waits until the child has finished what it has in hand", async () => {
  const ready = path.join(testFolder(), "ready");
  const listen = `process.on("SIGTERM", () => setTimeout(() => process.exit(0), 300));`;
  const child = await start(`${listen} require("fs").writeFileSync(${JSON.stringify(ready)}, ""); ${live}`);
  await expect.poll(() => fs.existsSync(ready), { timeout: 15_000 }).toBe(true);
  await child.stop();
  expect(identify(child.pid)).toBeNull();
  expect(await child.exited).toBe("code 0");
});

test("a child that does not end is ended by force after its time", async () => {
  const ready = path.join(testFolder(), "ready");
  const script = `process.on("SIGTERM", () => {}); require("fs").writeFileSync(${JSON.stringify(ready)}, ""); ${live}`;
  const child = await startChild({ name: "child", args: ["-e", script], env: process.env, graceMs: 200 });
  await expect.poll(() => fs.existsSync(ready), { timeout: 15_000 }).toBe(true);
  await child.stop();
  expect(await child.exited).toBe("SIGKILL");
});

test("a stop of a child that is gone already is done at once", async () => {
  const child = await start("");
  await child.exited;
  await child.stop();
});

test("a run is ended by a stop, also by one that came before the child had started", async () => {
  const run = (signal: AbortSignal) => runToEnd({ name: "child", args: ["-e", live], env: process.env }, signal);
  expect(await run(AbortSignal.abort())).toBe("SIGTERM");
  const stop = new AbortController();
  const running = run(stop.signal);
  setTimeout(() => stop.abort(), 300);
  expect(await running).toBe("SIGTERM");
});

test("a child leaves when its parent is killed by force", async () => {
  const parent = await testProcess(`
    const { startChild } = await import("./tools/run/up/child.ts");
    const child = await startChild({ name: "child", args: ["-e", ${JSON.stringify(live)}], env: process.env });
    console.log(child.pid);
  `);
  const pid = Number(parent.firstLine);
  expect(identify(pid)).not.toBeNull();
  await parent.kill();
  await expect.poll(() => identify(pid), { timeout: 15_000 }).toBeNull();
});
