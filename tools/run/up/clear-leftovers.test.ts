import { expect, test } from "vitest";
import { clearLeftovers } from "./clear-leftovers";
import { identify } from "./process-identity";
import { openRuntimeFile } from "./runtime-file";
import { testFolder } from "./test-folder";
import { testBystander, testProcess } from "./test-process";

test("what is left over is ended, also when it hangs, but PostgreSQL is left to its launcher", async () => {
  const folder = testFolder();
  const [web, hung, postgres] = await Promise.all([
    testBystander(),
    testProcess("process.on('SIGTERM', () => {}); console.log('alive'); setInterval(() => {}, 1000)"),
    testBystander(),
  ]);
  const runtime = openRuntimeFile(folder);
  runtime.started("web", web.pid);
  runtime.started("worker", hung.pid);
  runtime.started("postgres", postgres.pid);
  const said: string[] = [];
  await clearLeftovers(folder, (line) => said.push(line));
  expect([web, hung, postgres].map(({ pid }) => identify(pid) === null)).toEqual([true, true, false]);
  expect(said).toEqual([expect.stringContaining(`web (${web.pid})`), expect.stringContaining(`worker (${hung.pid})`)]);
});
