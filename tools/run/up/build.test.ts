import fs from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { buildIfStale, isBuilt } from "./build";
import { testFolder } from "./test-folder";
import { testProcess } from "./test-process";

const checkout = process.cwd();

/** Builds as next does as far as we look at it, and counts. */
const builder = `
  const fs = require("node:fs");
  if (fs.readFileSync("app/page.tsx", "utf8").includes("broken")) process.exit(1);
  fs.mkdirSync(".next", { recursive: true });
  fs.appendFileSync("built", "x");
  setTimeout(() => fs.writeFileSync(".next/BUILD_ID", "1"), 300);
`;

beforeEach(() => {
  const folder = testFolder();
  write(folder, "app/page.tsx", "page");
  write(folder, "server/web.ts", "export {};");
  write(folder, "package.json", "{}");
  write(folder, "db/migrations/0000.sql", "select 1");
  write(folder, "node_modules/next/dist/bin/next", builder);
  write(folder, "tools/run/leave-with-parent.mjs", fs.readFileSync("tools/run/leave-with-parent.mjs", "utf8"));
  process.chdir(folder);
  onTestFinished(() => process.chdir(checkout));
});

function write(folder: string, file: string, content: string) {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), content);
}

const builds = () => (fs.existsSync("built") ? fs.readFileSync("built", "utf8").length : 0);
const build = (signal = new AbortController().signal, log: (line: string) => void = () => undefined) =>
  buildIfStale({ signal, log });

describe("the build", () => {
  test("is made when there is none, and only once", async () => {
    expect(isBuilt()).toBe(false);
    await build();
    await build();
    expect(builds()).toBe(1);
    expect(isBuilt()).toBe(true);
  });

  test.each(["app/page.tsx", "app/new/page.tsx", "package.json", "proxy.ts", "server/web.ts"])(
    "is stale after a change of %s",
    async (file) => {
      await build();
      write(".", file, file.endsWith(".json") ? '{ "name": "changed" }' : "changed");
      expect(isBuilt()).toBe(false);
      await build();
      expect(builds()).toBe(2);
    },
  );

  test.each(["app/page.test.tsx", "db/migrations/0001.sql", "tools/run/start.mjs"])(
    "is not stale after a change of %s",
    async (file) => {
      await build();
      write(".", file, "changed");
      expect(isBuilt()).toBe(true);
    },
  );

  test("is stale when a file went to another name", async () => {
    await build();
    fs.renameSync("app/page.tsx", "app/other.tsx");
    expect(isBuilt()).toBe(false);
  });

  test("that failed is not taken for one, and lets the next try", async () => {
    fs.writeFileSync("app/page.tsx", "broken");
    await expect(build()).rejects.toThrow("code 1");
    expect(isBuilt()).toBe(false);
    fs.writeFileSync("app/page.tsx", "mended");
    await build();
    expect(isBuilt()).toBe(true);
  });

  test("is shared by two starts at once, in two processes", async () => {
    const script = `
      const { buildIfStale } = await import(${JSON.stringify(path.join(checkout, "tools/run/up/build.ts"))});
      process.chdir(process.argv[1]);
      await buildIfStale({ signal: new AbortController().signal, log: () => undefined });
      console.log("done");
    `;
    const folder = process.cwd();
    process.chdir(checkout);
    await Promise.all([testProcess(script, folder), testProcess(script, folder)]);
    process.chdir(folder);
    expect(builds()).toBe(1);
    expect(isBuilt()).toBe(true);
  });
});

describe("the lock of the build", () => {
  test("left by a killed builder holds nobody up", async () => {
    fs.writeFileSync(".next-building.lock", JSON.stringify({ pid: 1, birth: "an earlier boot 1" }));
    await build();
    expect(builds()).toBe(1);
    expect(fs.existsSync(".next-building.lock")).toBe(false);
  });

  test("of a living builder is waited for, until we are stopped", async () => {
    const { identify } = await import("./process-identity");
    fs.writeFileSync(".next-building.lock", JSON.stringify(identify(process.pid)));
    const stop = new AbortController();
    const said: string[] = [];
    const waiting = build(stop.signal, (line) => said.push(line));
    await expect.poll(() => said).toEqual([expect.stringContaining(`process ${process.pid} is building here`)]);
    stop.abort();
    await waiting;
    expect(builds()).toBe(0);
    expect(fs.existsSync(".next-building.lock")).toBe(true);
  });
});
