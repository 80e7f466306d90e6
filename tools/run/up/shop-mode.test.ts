import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { claimDatabase, claimDataDir } from "./shop-mode";
import { testFolder } from "./test-folder";

const modes = ["demo", "staging", "live"] as const;

describe("a database", () => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await testDatabase();
  });
  afterEach(() => db.drop());

  const addPerson = (isDemo: boolean) =>
    db.database.read.execute(sql`insert into users (id, name, email, role, is_demo, created_at)
      values (gen_random_uuid(), 'Somebody', 'somebody@example.com', 'customer', ${isDemo}, now())`);

  test.each(modes)(
    "that %s was started on serves no other kind of shop, and that kind again and again",
    async (first) => {
      expect(await claimDatabase(db.url, first)).toEqual({ ok: true, value: { isEmpty: true } });
      for (const mode of modes) {
        const claimed = await claimDatabase(db.url, mode);
        if (mode === first) expect(claimed.ok).toBe(true);
        else expect(claimed).toEqual({ ok: false, error: expect.stringMatching(/^DATABASE_URL /) });
      }
    },
  );

  test("with accounts of the demo serves the demo alone, marked or not", async () => {
    await addPerson(true);
    expect(await claimDatabase(db.url, "live")).toMatchObject({
      ok: false,
      error: expect.stringMatching(/accounts of the demo/),
    });
    expect(await claimDatabase(db.url, "staging")).toMatchObject({ ok: false });
    expect(await claimDatabase(db.url, "demo")).toMatchObject({ ok: true });
  });

  test("of a real shop from before the mark refuses the demo, and is marked by the next start of its own kind", async () => {
    await addPerson(false);
    expect(await claimDatabase(db.url, "demo")).toMatchObject({
      ok: false,
      error: expect.stringMatching(/real shop uses/),
    });
    expect(await claimDatabase(db.url, "live")).toMatchObject({ ok: true });
    expect(await claimDatabase(db.url, "staging")).toMatchObject({
      ok: false,
      error: expect.stringMatching(/a live shop/),
    });
  });

  test.each(["update shop_mode set mode = 'demo'", "delete from shop_mode", "truncate shop_mode"])(
    "keeps its mark against a hand at the console: %s",
    async (statement) => {
      await claimDatabase(db.url, "live");
      await expect(db.database.read.execute(sql.raw(statement))).rejects.toThrow();
      expect(await claimDatabase(db.url, "live")).toMatchObject({ ok: true });
    },
  );
});

describe("a DATA_DIR", () => {
  test.each(["staging", "live"] as const)(
    "of a %s shop refuses the demo that a lost environment file would make",
    (mode) => {
      const folder = testFolder();
      expect(claimDataDir(folder, mode)).toBeNull();
      expect(claimDataDir(folder, "demo")).toMatch(/^DATA_DIR .* and these settings mean the demo/);
      expect(claimDataDir(folder, mode)).toBeNull();
    },
  );

  test("of a demo is left unmarked", () => {
    const folder = testFolder();
    expect([claimDataDir(folder, "demo"), claimDataDir(folder, "demo")]).toEqual([null, null]);
  });
});
