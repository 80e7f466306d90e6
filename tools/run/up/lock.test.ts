import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { lock, runningOn } from "./lock";
import { identify } from "./process-identity";
import { modeOf, testFolder } from "./test-folder";
import { testBystander, testProcess } from "./test-process";

const holdIt = `
  const { lock } = await import("./tools/run/up/lock.ts");
  const held = await lock(process.argv[1]);
  console.log("heldBy" in held ? "refused" : "held");
  setInterval(() => {}, 1000);
`;

test("a second start is told who holds the folder", async () => {
  const folder = testFolder();
  const first = await testProcess(holdIt, folder);
  expect(first.firstLine).toBe("held");
  expect(await lock(folder)).toEqual({ heldBy: first.pid });
  expect(runningOn(folder)).toBe(first.pid);
});

test("a folder given back is free for the next", async () => {
  const folder = testFolder();
  for (let start = 0; start < 2; start++) {
    const held = await lock(folder);
    if ("heldBy" in held) throw new Error("It was given back.");
    expect(modeOf(path.join(folder, "supervisor.lock"))).toBe("600");
    held.release();
  }
  expect(fs.readdirSync(folder)).toEqual([]);
});

test("a lock left by a killed process holds nobody up", async () => {
  const folder = testFolder();
  const killed = await testProcess(holdIt, folder);
  await killed.kill();
  expect(runningOn(folder)).toBeNull();
  expect(fs.existsSync(path.join(folder, "supervisor.lock"))).toBe(true);
  const startedAtMs = performance.now();
  expect(await lock(folder)).toHaveProperty("release");
  expect(performance.now() - startedAtMs).toBeLessThan(1_000);
});

test("a lock whose pid was given to another program holds nobody up", async () => {
  const folder = testFolder();
  const { pid } = await testBystander();
  fs.writeFileSync(path.join(folder, "supervisor.lock"), JSON.stringify({ pid, birth: "an earlier boot 1" }));
  expect(await lock(folder)).toHaveProperty("release");
});

test("a broken lock file holds nobody up", async () => {
  const folder = testFolder();
  fs.writeFileSync(path.join(folder, "supervisor.lock"), "{");
  expect(await lock(folder)).toHaveProperty("release");
});

test("a holder that is just ending is waited for", async () => {
  const folder = testFolder();
  const ending = await testBystander();
  fs.writeFileSync(path.join(folder, "supervisor.lock"), JSON.stringify(identify(ending.pid)));
  setTimeout(() => void ending.kill(), 500);
  expect(await lock(folder)).toHaveProperty("release");
});

test("of many starts at once over a dead lock exactly one gets the folder", async () => {
  const folder = testFolder();
  fs.writeFileSync(path.join(folder, "supervisor.lock"), JSON.stringify({ pid: 1, birth: "an earlier boot 1" }));
  const starts = await Promise.all(Array.from({ length: 4 }, () => testProcess(holdIt, folder)));
  expect(starts.map(({ firstLine }) => firstLine).sort()).toEqual(["held", "refused", "refused", "refused"]);
});
