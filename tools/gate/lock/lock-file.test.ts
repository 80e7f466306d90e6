import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { testFolder } from "@/tools/run/up/test-folder";
import { type Lock, missingOptionals, readLock, standIn, withAddress } from "./lock-file.mjs";

const bundler = { dev: true, license: "MIT", optionalDependencies: { "@b/linux-x64-musl": "1.2.3" } };

describe("an optional package that the lock does not hold", () => {
  test("is missing for whoever names it", () => {
    const lock: Lock = { packages: { "node_modules/bundler": bundler } };
    expect(missingOptionals(lock)).toEqual([
      { parent: "node_modules/bundler", name: "@b/linux-x64-musl", range: "1.2.3" },
    ]);
  });

  test.each(["node_modules/@b/linux-x64-musl", "node_modules/bundler/node_modules/@b/linux-x64-musl"])(
    "is not missing when it stands at %s",
    (at) => {
      expect(missingOptionals({ packages: { "node_modules/bundler": bundler, [at]: {} } })).toEqual([]);
    },
  );

  test("is missing when only a stranger has it among its own", () => {
    const packages = { "node_modules/bundler": bundler, "node_modules/other/node_modules/@b/linux-x64-musl": {} };
    expect(missingOptionals({ packages })).toHaveLength(1);
  });

  test("is found beside a parent that is itself nested", () => {
    const packages = {
      "node_modules/other/node_modules/bundler": bundler,
      "node_modules/other/node_modules/@b/linux-x64-musl": {},
    };
    expect(missingOptionals({ packages })).toEqual([]);
  });
});

describe("the entry that stands in for it", () => {
  const missing = (name: string, range = "1.2.3") => ({ parent: "node_modules/bundler", name, range });

  test("tells npm by which machines to skip it", () => {
    expect(standIn(missing("@b/linux-x64-musl"), bundler)).toEqual({
      version: "1.2.3",
      os: ["linux"],
      cpu: ["x64"],
      libc: ["musl"],
      dev: true,
      license: "MIT",
      optional: true,
    });
    expect(standIn(missing("b-windows-ia32"), {})).toMatchObject({ os: ["win32"], cpu: ["ia32"] });
    expect(standIn(missing("@b/linux-arm-gnueabihf", "^2.0.0-beta.1"), {})).toMatchObject({
      version: "2.0.0-beta.1",
      cpu: ["arm"],
      libc: ["glibc"],
    });
    expect(standIn(missing("@b/darwin-arm64"), {})).not.toHaveProperty("libc");
  });

  test.each([
    ["a name without a system", "fsevents", "2.3.3"],
    ["a name without a processor", "@b/darwin-universal", "1.0.0"],
    ["a range of several versions", "@b/linux-x64", ">=1 <3"],
  ])("is not made from %s", (_what, name, range) => {
    expect(standIn(missing(name, range), {})).toBeNull();
  });
});

describe("the commands", () => {
  const inFolder = (lock: object) => {
    const folder = testFolder();
    fs.writeFileSync(path.join(folder, "package-lock.json"), JSON.stringify(lock));
    return folder;
  };
  const check = (folder: string) =>
    spawnSync(process.execPath, [path.resolve("tools/gate/check-lock.mjs")], { cwd: folder, encoding: "utf8" });
  const broken = {
    lockfileVersion: 3,
    packages: {
      "": { name: "shop" },
      "node_modules/bundler": {
        ...bundler,
        version: "1.0.0",
        resolved: "http://registry.inside/bundler.tgz",
        integrity: "sha512-kept",
      },
    },
  };

  test("the check refuses a broken lock and names what is wrong", () => {
    const { status, stderr } = check(inFolder(broken));
    expect(status).toBe(1);
    expect(stderr).toContain("@b/linux-x64-musl, an optional dependency of node_modules/bundler");
    expect(stderr).toContain("node_modules/bundler names the address of a registry");
  });

  test("the repair makes one that the check takes, and keeps the rest", () => {
    const folder = inFolder(broken);
    execFileSync(process.execPath, [path.resolve("tools/gate/fix-lock.mjs")], { cwd: folder });
    expect(check(folder).status).toBe(0);
    const mended = readLock(path.join(folder, "package-lock.json"));
    expect(mended).toMatchObject({
      lockfileVersion: 3,
      packages: { "node_modules/bundler": { integrity: "sha512-kept" } },
    });
    expect(withAddress(mended)).toEqual([]);
  });

  test("the lock of this checkout is sound", () => {
    expect(check(process.cwd()).status).toBe(0);
  });
});
