import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openDatabase } from "@/db/client";
import { rateLimits } from "@/db/schema/records";
import {
  type AccountWorld,
  asking,
  browser,
  from,
  makeAccountWorld,
  newAccount,
  password,
  visitor,
} from "./account-test-world";
import { takeTurns } from "./limits";
import { requestReset } from "./request-reset";
import { signIn } from "./sign-in";
import { takeSignInTurn } from "./sign-in-turn";
import { signUp } from "./sign-up";

const minute = 60_000;
let world: AccountWorld;
let otherProcess: AccountWorld["deps"];

beforeAll(async () => {
  world = await makeAccountWorld();
  otherProcess = { ...world.deps, database: openDatabase(world.url) };
  await newAccount(world, "leela@example.com");
});
afterAll(async () => {
  await otherProcess.database.close();
  await world.drop();
});
beforeEach(() => world.move(24 * 60 * minute));

const tooMany = { ok: false, error: { kind: "too-many" } };
const wrong = { ok: false, error: { code: "sign-in-wrong" } };
const attempt = (
  deps: AccountWorld["deps"],
  email: string,
  secret = "not the right password",
  address = from.address,
) => signIn(deps, { email, password: secret }, { ...browser, address });

test("ten failed sign-ins of an account from one address in 15 minutes are the last there, in whichever process, even with the right password", async () => {
  for (let failed = 0; failed < 10; failed++)
    expect(await attempt(failed % 2 === 0 ? world.deps : otherProcess, "Leela@example.com")).toMatchObject(wrong);
  world.move(15 * minute - 1);
  expect(await attempt(otherProcess, "leela@example.com", password)).toMatchObject({
    ok: false,
    error: { kind: "too-many", retryAfterSeconds: 1 },
  });
  expect(await attempt(world.deps, "leela@example.com", password, "192.0.2.9")).toMatchObject({ ok: true });
  world.move(1);
  expect(await attempt(world.deps, "leela@example.com", password)).toMatchObject({ ok: true });
});

test("attempts at the same moment are all counted", async () => {
  const answers = await Promise.all(
    Array.from({ length: 24 }, (_, index) => attempt(index % 2 === 0 ? world.deps : otherProcess, "leela@example.com")),
  );
  expect(answers.filter((answer) => !answer.ok && answer.error.kind === "refused")).toHaveLength(10);
  expect(answers.filter((answer) => !answer.ok && answer.error.kind === "too-many")).toHaveLength(14);
});

test("an unknown address runs into the same limit", async () => {
  for (let failed = 0; failed < 10; failed++) await attempt(world.deps, "nobody@example.com");
  expect(await attempt(world.deps, "nobody@example.com")).toMatchObject(tooMany);
});

test("signing in with the right password does not count", async () => {
  for (let round = 0; round < 11; round++)
    expect(await attempt(world.deps, "leela@example.com", password)).toMatchObject({ ok: true });
});

test("a hundred failed sign-ins from one address are the last, whatever accounts they name", async () => {
  const address = "198.51.100.7";
  await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      takeSignInTurn(index % 2 === 0 ? world.deps : otherProcess, {
        email: `customer-${index}@example.com`,
        network: address,
        mark: null,
      }),
    ),
  );
  expect(await attempt(world.deps, "leela@example.com", password, address)).toMatchObject(tooMany);
  expect(await attempt(world.deps, "leela@example.com", password)).toMatchObject({ ok: true });
});

test("five resets an hour, then none, whether the address has an account or not", async () => {
  for (const email of ["leela@example.com", "nobody@example.com"]) {
    for (let asked = 0; asked < 5; asked++)
      expect((await requestReset(world.deps, visitor, { email }, from)).ok).toBe(true);
    expect(await requestReset(otherProcess, visitor, { email }, from)).toMatchObject(tooMany);
  }
  world.move(60 * minute);
  expect((await requestReset(world.deps, visitor, { email: "leela@example.com" }, from)).ok).toBe(true);
});

test("addresses with a note behind a plus sign lead to one mailbox, and count as one", async () => {
  for (let note = 0; note < 5; note++) {
    const email = `plus+${note}@example.com`;
    expect((await signUp(world.deps, visitor, asking(email), from)).ok).toBe(true);
    expect((await requestReset(world.deps, visitor, { email }, from)).ok).toBe(true);
  }
  expect(await signUp(world.deps, visitor, asking("plus+more@example.com"), from)).toMatchObject(tooMany);
  for (let note = 5; note < 20; note++)
    await requestReset(world.deps, visitor, { email: `plus+${note}@example.com` }, from);
  expect(await requestReset(world.deps, visitor, { email: "plus@example.com" }, from)).toMatchObject(tooMany);
});

test("sixty uploads an hour", async () => {
  const upload = [{ limit: "upload", whose: world.asha.userId }] as const;
  for (let sent = 0; sent < 60; sent++) expect(await takeTurns(world.deps, upload)).toBeNull();
  expect(await takeTurns(otherProcess, upload)).toMatchObject({ kind: "too-many" });
});

test("what is counted holds no address of anybody", async () => {
  await attempt(world.deps, "leela@example.com");
  expect(JSON.stringify(await world.database.read.select().from(rateLimits))).not.toMatch(/leela|192\.0\.2/);
});

test("RATE_LIMITS=off counts nothing", async () => {
  const off = { ...world.deps, settings: { ...world.deps.settings, rateLimits: false } };
  for (let failed = 0; failed < 12; failed++) expect(await attempt(off, "leela@example.com")).toMatchObject(wrong);
});
