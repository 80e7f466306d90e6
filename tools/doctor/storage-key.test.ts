import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { openBlobs } from "@/lib/integrations/storage/open-blobs";
import { newId } from "@/lib/platform/ids";
import { madeSecrets } from "@/tools/run/up/secrets";
import { testFolder } from "@/tools/run/up/test-folder";
import { storageKeyFindings } from "./storage-key";

const mine = Buffer.alloc(32, 7).toString("base64");

function places(previousKey: string | null = null) {
  const dataDir = testFolder();
  const folder = path.join(dataDir, "prescriptions");
  const storage = { url: pathToFileURL(folder).href, key: mine, previousKey };
  return { dataDir, storage };
}

const storePage = ({ storage }: ReturnType<typeof places>) =>
  openBlobs(storage.url).put(newId(), Buffer.from("sealed"));

describe("the master key of prescriptions", () => {
  test("need not be there before the first start", async () => {
    expect(await storageKeyFindings(places(), "")).toMatchObject([{ level: "ok" }]);
  });

  test("that was made is found", async () => {
    const at = places();
    madeSecrets(at.dataDir);
    await storePage(at);
    expect(await storageKeyFindings(at, "")).toMatchObject([{ level: "ok" }]);
  });

  test("missing while prescriptions are stored is a problem", async () => {
    const at = places();
    await storePage(at);
    expect(await storageKeyFindings(at, "")).toMatchObject([
      { level: "problem", mend: expect.stringContaining("STORAGE_KEY") },
    ]);
  });

  test("in a broken file is a problem, also before a prescription is stored", async () => {
    const at = places();
    fs.writeFileSync(path.join(at.dataDir, "secrets.json"), "{");
    expect(await storageKeyFindings(at, "")).toMatchObject([{ level: "problem" }]);
  });

  test("replaced by another one of one's own is a warning, until the earlier one is named", async () => {
    const at = places();
    const { storageKey } = madeSecrets(at.dataDir);
    await storePage(at);
    expect(await storageKeyFindings(at, mine)).toMatchObject([{ level: "warning" }]);
    const named = { ...at, storage: { ...at.storage, previousKey: storageKey } };
    expect(await storageKeyFindings(named, mine)).toMatchObject([{ level: "ok" }]);
  });
});
