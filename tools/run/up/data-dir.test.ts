import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { prepareDataDir } from "./data-dir";
import { modeOf, testFolder } from "./test-folder";

test("a new folder lets the database's account through and nobody into what is private", () => {
  const dataDir = path.join(testFolder(), "new", "data");
  prepareDataDir(dataDir);
  expect(modeOf(dataDir)).toBe("711");
  expect(fs.readdirSync(dataDir).map((name) => [name, modeOf(path.join(dataDir, name))])).toEqual([
    ["mailbox", "700"],
    ["prescriptions", "700"],
    ["stripe", "700"],
  ]);
});

test("a folder that stood there keeps its mode and what lies in it", () => {
  const dataDir = testFolder();
  fs.chmodSync(dataDir, 0o750);
  fs.writeFileSync(path.join(dataDir, "mine"), "kept");
  prepareDataDir(dataDir);
  prepareDataDir(dataDir);
  expect(modeOf(dataDir)).toBe("750");
  expect(fs.readFileSync(path.join(dataDir, "mine"), "utf8")).toBe("kept");
});
