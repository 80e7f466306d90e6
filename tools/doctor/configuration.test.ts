import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { foreignSettings } from "@/lib/entry/shared-settings";
import { freePort } from "@/tools/run/up/ports";
import { testFolder } from "@/tools/run/up/test-folder";
import { dataDirFindings, spaceFinding } from "./data-dir";
import { databaseFindings, embeddedFinding } from "./database";
import { installation, lockFile, nodeVersion } from "./machine.mjs";
import { settingsFindings } from "./settings";

test.each([
  ["20.18.3", "problem"],
  ["18.20.8", "problem"],
  ["20.19.0", "ok"],
  ["26.1.0", "ok"],
])("Node.js %s is: %s", (version, level) => {
  expect(nodeVersion(version).level).toBe(level);
});

test("an unpatched Node.js is a problem with a live key alone", () => {
  const levels = (raw: Record<string, string>) => settingsFindings(raw, "20.19.0").findings.map(({ words }) => words);
  expect(levels({})).toEqual([expect.stringContaining("demo")]);
  const live = levels({ DEMO: "0", STRIPE_SECRET_KEY: "sk_live_1" });
  expect(live).toContainEqual(expect.stringContaining("Node.js 20.19.0 has known flaws"));
});

test("a shifted clock is a warning", () => {
  expect(settingsFindings({ CLOCK_OFFSET: "86400" }).findings).toContainEqual(
    expect.objectContaining({ level: "warning", about: "clock", words: expect.stringContaining("86400") }),
  );
});

test("a stale installation is no problem, because npm start mends it", () => {
  expect(installation(false)).toMatchObject({ level: "warning", mend: expect.stringContaining("npm ci") });
});

test("a lock file that was cut off is a problem, one with a registry's address a warning", () => {
  const file = path.join(testFolder(), "package-lock.json");
  fs.writeFileSync(file, '{"packages":');
  expect(lockFile(file).level).toBe("problem");
  fs.writeFileSync(file, JSON.stringify({ packages: { "node_modules/a": { resolved: "http://inside/a.tgz" } } }));
  expect(lockFile(file).level).toBe("warning");
});

describe("DATA_DIR", () => {
  test("may be yet to be made", () => {
    const folder = testFolder();
    expect(dataDirFindings(path.join(folder, "a", "b"))).toMatchObject([{ about: "DATA_DIR" }]);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test("under a file is a problem", () => {
    const file = path.join(testFolder(), "file");
    fs.writeFileSync(file, "");
    expect(dataDirFindings(path.join(file, "data"))).toMatchObject([{ level: "problem" }]);
  });

  test("on a full disk is a problem, on a small one a warning", () => {
    expect([10, 500, 5_000].map((mebibytes) => spaceFinding("/data", mebibytes * 2 ** 20).level)).toEqual([
      "problem",
      "warning",
      "ok",
    ]);
  });
});

describe("the database", () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.drop());

  test("that came with the installation runs here", () => {
    expect(embeddedFinding()).toMatchObject({ level: "ok" });
  });

  test("of DATABASE_URL that answers and is migrated is fine", async () => {
    expect(await databaseFindings(db.url, "live")).toMatchObject([
      { level: "ok", words: expect.stringContaining("every migration") },
      { level: "ok", about: "payments", words: expect.stringMatching(/^0 unexplained/) },
    ]);
  });

  test("of a shop with other keys or another storage is a problem that names each, and the doctor records nothing", async () => {
    const folder = testFolder();
    const instance = (letter: string) => ({
      authSecret: letter.repeat(32),
      storage: { url: pathToFileURL(path.join(folder, letter)).href, key: letter.repeat(32), previousKey: null },
      stripe: { secretKey: "sk_test_a", webhookSecret: "whsec_a", apiBase: "http://127.0.0.1:1" },
    });
    const sameShop = async (letter: string) =>
      (await databaseFindings(db.url, "live", instance(letter))).filter(({ about }) => about === "same shop");
    expect(await sameShop("a"), "a shop that knows none yet").toMatchObject([{ level: "ok" }]);
    expect(await sameShop("b"), "not recorded by looking").toMatchObject([{ level: "ok" }]);
    expect(fs.existsSync(path.join(folder, "a"))).toBe(false);
    expect(await foreignSettings(db.database, instance("a"), new Date())).toEqual([]);
    expect(await sameShop("a")).toMatchObject([{ level: "ok" }]);
    const found = await sameShop("b");
    expect(found.map(({ words }) => words.split(" ")[0]).sort()).toEqual(["AUTH_SECRET", "STORAGE_KEY", "STORAGE_URL"]);
    for (const one of found)
      expect(one).toMatchObject({ level: "problem", mend: expect.stringContaining("npm run accept-settings -- ") });
  });

  test("that does not answer, or not to this password, is a problem that tells neither", async () => {
    const nobody = `postgres://shop:geheim@127.0.0.1:${await freePort()}/shop`;
    const wrong = new URL(db.url);
    wrong.pathname = "/no_such_database";
    for (const url of [nobody, wrong.href]) {
      const [found] = await databaseFindings(url, "live");
      expect(found).toMatchObject({
        level: "problem",
        words: expect.stringMatching(/^DATABASE_URL does not answer: ./),
      });
      expect(found?.words).not.toMatch(/geheim/);
    }
  });

  test("of the demo is a problem for a real shop, and for the demo none", async () => {
    await db.database.read.execute(
      "insert into users (id, name, email, role, is_demo, created_at) values (gen_random_uuid(), 'Asha', 'asha@example.com', 'customer', true, now())",
    );
    expect(await databaseFindings(db.url, "live")).toMatchObject([{ level: "problem" }]);
    expect(await databaseFindings(db.url, "demo")).toMatchObject([{ level: "ok" }, { level: "ok", about: "payments" }]);
  });
});
