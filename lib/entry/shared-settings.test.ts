import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { perform } from "@/lib/commands/command";
import { acceptSettingCommand } from "@/lib/commands/shop/accept-setting";
import { makeWorld, type World } from "@/lib/commands/test-world";
import type { SharedSetting } from "@/lib/domain/shop/shared-settings";
import { type Bench, startBench, testKey, testWebhookSecret } from "@/tools/stripe/harness";
import { foreignSettings, type InstanceSettings } from "./shared-settings";

let world: World;
let stripe: Bench;
let otherStripe: Bench;
let folder: string;
let first: InstanceSettings;
beforeAll(async () => {
  world = await makeWorld();
  stripe = await startBench();
  otherStripe = await startBench({ secretKey: "sk_test_other" });
  folder = await mkdtemp(path.join(os.tmpdir(), "shop-shared-"));
});
afterAll(async () => {
  await stripe.stop();
  await otherStripe.stop();
  await world.drop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await world.database.read.execute(sql`delete from setting_fingerprints`);
  first = {
    authSecret: randomBytes(32).toString("base64"),
    storage: { url: storage(), key: key(), previousKey: null },
    stripe: { secretKey: testKey, webhookSecret: testWebhookSecret, apiBase: stripe.url },
  };
  expect(await start(first)).toEqual([]);
});

const key = () => randomBytes(32).toString("base64");
const storage = () => pathToFileURL(path.join(folder, randomBytes(8).toString("hex"))).href;
const start = (settings: InstanceSettings) => foreignSettings(world.database, settings, new Date());
const accept = (setting: SharedSetting) =>
  perform(world.deps, { kind: "system", name: "accept-settings" }, acceptSettingCommand, { setting });

test("a second instance with the settings of the first may work, and so may the first again", async () => {
  expect(await start(first)).toEqual([]);
  expect(await start({ ...first, storage: { ...first.storage } })).toEqual([]);
});

test("an instance with other keys, another storage or another Stripe account is refused, each by name", async () => {
  const { storage: own, stripe: account } = first;
  expect(await start({ ...first, storage: { ...own, key: key() } })).toEqual(["storage-key"]);
  expect(await start({ ...first, authSecret: key() })).toEqual(["auth-secret"]);
  const other = { ...account, secretKey: "sk_test_other", apiBase: otherStripe.url };
  expect(await start({ ...first, stripe: other })).toEqual(["stripe-account"]);
  const url = storage();
  expect(await start({ ...first, storage: { ...own, url } })).toEqual(["storage"]);
  await expect(readdir(new URL(url)), "a folder that is not there is not made").rejects.toThrow("ENOENT");
  expect(await start(first)).toEqual([]);
});

test("Stripe's silence refuses nobody", async () => {
  expect(await start({ ...first, stripe: { ...first.stripe, apiBase: "http://127.0.0.1:1" } })).toEqual([]);
});

test("a storage key that follows on the earlier one is taken over, and the earlier one alone is refused from then on", async () => {
  const changed = { ...first.storage, key: key(), previousKey: first.storage.key };
  expect(await start({ ...first, storage: changed })).toEqual([]);
  expect(await start({ ...first, storage: { ...changed, previousKey: null } })).toEqual([]);
  expect(await start(first)).toEqual(["storage-key"]);
});

test("of two that start at the same moment on a new database with different settings, one is refused", async () => {
  await world.database.read.execute(sql`delete from setting_fingerprints`);
  const found = await Promise.all([start(first), start({ ...first, authSecret: key() })]);
  expect(found.filter((foreign) => foreign.length === 0)).toHaveLength(1);
  expect(found.flat()).toEqual(["auth-secret"]);
});

test.each([
  ["auth-secret", () => ({ ...first, authSecret: key() })],
  ["storage-key", () => ({ ...first, storage: { ...first.storage, key: key() } })],
  ["storage", () => ({ ...first, storage: { ...first.storage, url: storage() } })],
] as const)("a changed %s is taken over after the operator said so, once", async (setting, change) => {
  const changed = change();
  expect(await start(changed)).toEqual([setting]);
  expect(await accept(setting)).toMatchObject({ ok: true });
  expect(await start(changed)).toEqual([]);
  expect(await start(first)).toEqual([setting]);
});

test("nobody but the operator at the machine accepts one, and no row tells a secret", async () => {
  const asked = await perform(world.deps, world.anand, acceptSettingCommand, { setting: "auth-secret" });
  expect(asked).toMatchObject({ ok: false, error: { kind: "forbidden" } });
  const rows = await world.database.read.execute<{ setting: string; fingerprint: string }>(
    sql`select setting, fingerprint from setting_fingerprints order by setting`,
  );
  expect(rows.map(({ setting }) => setting)).toEqual(["auth-secret", "storage", "storage-key", "stripe-account"]);
  for (const { fingerprint } of rows) expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
});
