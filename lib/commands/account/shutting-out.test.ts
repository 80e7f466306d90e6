import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { auditEvents, messages, staffAlerts } from "@/db/schema/records";
import {
  type AccountWorld,
  browser,
  from,
  makeAccountWorld,
  newAccount,
  password,
  tokenIn,
  visitor,
} from "./account-test-world";
import { inviteStaff } from "./invite-staff";
import { requestReset } from "./request-reset";
import { setPassword } from "./set-password";
import { signIn } from "./sign-in";

// Somebody tries passwords at another's account from many addresses. Hashing is not what is tested: a password is its own hash here.
const work = vi.hoisted(() => ({ compared: 0 }));
vi.mock("@node-rs/argon2", () => ({
  hash: (text: string) => Promise.resolve(`hash of ${text}`),
  verify: (hashed: string, text: string) => {
    work.compared++;
    return Promise.resolve(hashed === `hash of ${text}`);
  },
}));

const minute = 60_000;
const owner = "leela@example.com";
let world: AccountWorld;

beforeAll(async () => {
  world = await makeAccountWorld();
  await newAccount(world, owner);
});
afterAll(() => world.drop());
beforeEach(async () => {
  world.move(25 * 60 * minute); // A day later: nothing is counted any more.
  await world.deliver();
  work.compared = 0;
});

const at = (address: string, knownBrowser: string | null = null) => ({ ...browser, address, knownBrowser });
const inFrom = (address: string, knownBrowser: string | null = null, secret = password) =>
  signIn(world.deps, { email: owner, password: secret }, at(address, knownBrowser));
const attackers = Array.from({ length: 50 }, (_, index) => `198.51.100.${index + 1}`);
const wrong = "not the right password";

/** Some tries from each of fifty addresses. */
async function attack(email = owner, each = 2): Promise<void> {
  for (const address of attackers)
    for (let tries = 0; tries < each; tries++) await signIn(world.deps, { email, password: wrong }, at(address));
}

async function knownBrowser(): Promise<string> {
  const signedIn = await inFrom("192.0.2.1");
  if (!signedIn.ok) throw new Error("not signed in");
  return signedIn.value.knownBrowser;
}

test("attacked from fifty addresses, the owner gets in from a known browser, from a new address and after a reset", async () => {
  const known = await knownBrowser();
  work.compared = 0;
  await attack(owner, 10);
  expect(work.compared).toBeLessThan(200); // Of 500 tries.
  expect(await inFrom("192.0.2.1", known)).toMatchObject({ ok: true });
  expect(await inFrom(attackers[0] ?? "", known)).toMatchObject({ ok: true });
  expect(await inFrom("203.0.113.77")).toMatchObject({ ok: true });
  expect(await inFrom(attackers[0] ?? "")).toMatchObject({ ok: false, error: { kind: "too-many" } });
});

test("guesses end for the day however many addresses they come from; a known browser and a finished reset still let the owner in", async () => {
  const known = await knownBrowser();
  work.compared = 0;
  const many = Array.from({ length: 550 }, (_, index) => `10.0.${Math.floor(index / 250)}.${index % 250}`);
  for (const address of many) await inFrom(address, null, wrong);
  expect(work.compared).toBe(500);
  expect(await inFrom("203.0.113.77")).toMatchObject({ ok: false, error: { kind: "too-many" } });
  expect(await inFrom("192.0.2.1", known)).toMatchObject({ ok: true });

  await world.deliver();
  await requestReset(world.deps, visitor, { email: owner }, { ...from, address: "203.0.113.77" });
  const token = tokenIn((await world.deliver()).find(({ subject }) => subject.startsWith("Set a new password")));
  const set = await setPassword(world.deps, visitor, { token, password }, from);
  if (!set.ok) throw new Error("not set");
  expect(await inFrom("203.0.113.77", set.value.knownBrowser)).toMatchObject({ ok: true });
});

test("a known browser has ten tries of its own, and is known for its own account and password only", async () => {
  const known = await knownBrowser();
  for (let tries = 0; tries < 10; tries++)
    expect(await inFrom("192.0.2.1", known, wrong)).toMatchObject({ ok: false, error: { code: "sign-in-wrong" } });
  await attack();
  expect(await inFrom(attackers[0] ?? "", known)).toMatchObject({ ok: false, error: { kind: "too-many" } });

  world.move(25 * 60 * minute);
  await world.deliver();
  await newAccount(world, "other@example.com");
  await attack("other@example.com");
  const other = { email: "other@example.com", password };
  for (const cookie of [known, known.replace(/.$/, (last) => (last === "A" ? "B" : "A")), "x".repeat(87)])
    expect(await signIn(world.deps, other, at(attackers[0] ?? "", cookie))).toMatchObject({ ok: false });
});

test("attackers cannot use up the owner's mails: links sent within the hour still work, and the owner is told so", async () => {
  for (const address of attackers) await requestReset(world.deps, visitor, { email: owner }, { ...from, address });
  const mails = await world.deliver();
  expect(mails).toHaveLength(20);
  const refused = await requestReset(world.deps, visitor, { email: owner }, from);
  expect(refused).toMatchObject({ ok: false, error: { kind: "too-many", what: "mails" } });
  const set = await setPassword(world.deps, visitor, { token: tokenIn(mails[19]), password }, from);
  expect(set.ok).toBe(true);
});

test("an IPv6 network counts as one address", async () => {
  for (let host = 1; host <= 10; host++) await inFrom(`2001:db8:0:1::${host}`, null, wrong);
  expect(await inFrom("2001:db8:0:1::ffff")).toMatchObject({ ok: false, error: { kind: "too-many" } });
  expect(await inFrom("2001:db8:0:2::1")).toMatchObject({ ok: true });
});

test("the owner gets one mail a day and staff one alert, for a colleague's account one of its own; an unknown address costs the same", async () => {
  const invited = await inviteStaff(
    world.deps,
    { kind: "system", name: "test" },
    { email: "nila@example.com", role: "pharmacist", name: "Nila Das" },
  );
  expect(invited.ok).toBe(true);
  await world.deliver();
  const alerts = async () =>
    (await world.database.read.select().from(staffAlerts).where(like(staffAlerts.kind, "passwords-tried-%"))).length;
  const before = await alerts();
  const rows = async (email: string) =>
    (await world.database.read.select().from(messages).where(eq(messages.toEmail, email))).length;
  for (const email of [owner, "nila@example.com", "nobody@example.com", owner]) await attack(email);
  const mails = await world.deliver();
  expect(mails.map(({ to }) => to).sort()).toEqual([owner, "nila@example.com"]);
  expect(mails[0]?.text).toContain("You can still sign in");
  expect(await rows("nobody@example.com")).toBe(1);
  expect(await alerts()).toBe(before + 2);
});

test("refused tries are on record, and a flood of them does not fill it", async () => {
  const refusals = async () =>
    (
      await world.database.read
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.event, "account.sign-in-refused"), eq(auditEvents.outcome, "refused")))
    ).length;
  const before = await refusals();
  await attack(owner, 6);
  expect((await refusals()) - before).toBe(20);
});
