import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { madeSecrets } from "@/tools/run/up/secrets";
import { testFolder } from "@/tools/run/up/test-folder";
import { storageKeyFindings } from "./storage-key";

const mine = Buffer.alloc(32, 7).toString("base64");

function places(previousKey: string | null = null) {
  const dataDir = testFolder();
  const folder = path.join(dataDir, "prescriptions");
  const storage = { url: pathToFileURL(folder).href, key: mine, previousKey };
  return { dataDir, folder, storage };
}

function storePage(folder: string) {
  fs.mkdirSync(path.join(folder, "ab"), { recursive: true });
  fs.writeFileSync(path.join(folder, "ab", "page"), "sealed");
}

describe("the master key of prescriptions", () => {
  test("need not be there before the first start", () => {
    expect(storageKeyFindings(places(), "")).toMatchObject([{ level: "ok" }]);
  });

  test("that was made is found", () => {
    const at = places();
    madeSecrets(at.dataDir);
    storePage(at.folder);
    expect(storageKeyFindings(at, "")).toMatchObject([{ level: "ok" }]);
  });

  test("missing while prescriptions are stored is a problem", () => {
    const at = places();
    storePage(at.folder);
    expect(storageKeyFindings(at, "")).toMatchObject([
      { level: "problem", mend: expect.stringContaining("STORAGE_KEY") },
    ]);
  });

  test("in a broken file is a problem, also before a prescription is stored", () => {
    const at = places();
    fs.writeFileSync(path.join(at.dataDir, "secrets.json"), "{");
    expect(storageKeyFindings(at, "")).toMatchObject([{ level: "problem" }]);
  });

  test("replaced by another one of one's own is a warning, until the earlier one is named", () => {
    const at = places();
    const { storageKey } = madeSecrets(at.dataDir);
    storePage(at.folder);
    expect(storageKeyFindings(at, mine)).toMatchObject([{ level: "warning" }]);
    const named = { ...at, storage: { ...at.storage, previousKey: storageKey } };
    expect(storageKeyFindings(named, mine)).toMatchObject([{ level: "ok" }]);
  });
});
