import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { leftovers, openRuntimeFile } from "./runtime-file";
import { modeOf, testFolder } from "./test-folder";
import { testBystander } from "./test-process";

const facts = {
  appUrl: "http://localhost:3000",
  databaseUrl: "postgres://shop:secret@127.0.0.1:5000/shop",
  stripeApiBase: "http://localhost:5001",
  stripeSecretKey: "sk_test_1",
  stripeWebhookSecret: "whsec_1",
};

const read = (folder: string) => JSON.parse(fs.readFileSync(path.join(folder, "runtime.json"), "utf8"));

describe("runtime.json", () => {
  test("is for its owner alone and holds what tools need", () => {
    const folder = testFolder();
    const runtime = openRuntimeFile(folder);
    for (const name of ["postgres", "sandbox", "worker", "web"] as const) runtime.started(name, process.pid);
    runtime.publish(facts);
    const pids = {
      supervisor: process.pid,
      web: process.pid,
      worker: process.pid,
      postgres: process.pid,
      sandbox: process.pid,
    };
    expect(read(folder)).toEqual({ ...facts, pids });
    expect(modeOf(path.join(folder, "runtime.json"))).toBe("600");
    expect(modeOf(path.join(folder, "processes.json"))).toBe("600");
  });

  test("of a killed shop is gone as soon as the next one starts", () => {
    const folder = testFolder();
    const killed = openRuntimeFile(folder);
    killed.started("web", process.pid);
    killed.publish(facts);
    openRuntimeFile(folder);
    expect(fs.readdirSync(folder)).toEqual(["processes.json"]);
  });

  test("appears only once everything runs", () => {
    const folder = testFolder();
    openRuntimeFile(folder).started("postgres", process.pid);
    expect(fs.readdirSync(folder)).toEqual(["processes.json"]);
  });

  test("names the new process of a part that was started again", () => {
    const folder = testFolder();
    const runtime = openRuntimeFile(folder);
    runtime.started("web", 1);
    runtime.publish(facts);
    runtime.started("web", process.pid);
    expect(read(folder).pids).toMatchObject({ web: process.pid, worker: null });
  });

  test("is gone at the end, with nothing beside it", () => {
    const folder = testFolder();
    const runtime = openRuntimeFile(folder);
    runtime.started("web", process.pid);
    runtime.publish(facts);
    runtime.remove();
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});

describe("what a killed supervisor left", () => {
  test("is found while it lives, and only then", async () => {
    const folder = testFolder();
    const orphan = await testBystander();
    openRuntimeFile(folder).started("worker", orphan.pid);
    expect(leftovers(folder)).toMatchObject([{ name: "worker", pid: orphan.pid }]);
    await orphan.kill();
    expect(leftovers(folder)).toEqual([]);
  });

  test("is never another program that was given the same pid", async () => {
    const folder = testFolder();
    const stranger = await testBystander();
    const entry = { pid: stranger.pid, birth: "an earlier boot 1" };
    fs.writeFileSync(path.join(folder, "processes.json"), JSON.stringify({ web: entry, other: entry, worker: null }));
    expect(leftovers(folder)).toEqual([]);
  });

  test("is nothing where no supervisor ran, or its file is broken", () => {
    const folder = testFolder();
    expect(leftovers(folder)).toEqual([]);
    fs.writeFileSync(path.join(folder, "processes.json"), '{"web":');
    expect(leftovers(folder)).toEqual([]);
  });
});
