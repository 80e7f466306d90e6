import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { sessionUser } from "@/db/repo/session";
import { users } from "@/db/schema/people";
import { messages } from "@/db/schema/records";
import { hashSecret } from "@/lib/platform/secret-hash";
import { perform } from "../command";
import {
  type AccountWorld,
  asking,
  browser,
  from,
  makeAccountWorld,
  newAccount,
  password,
  tokenIn,
  verifyInOwnBrowser,
  visitor,
} from "./account-test-world";
import { disableAccountCommand } from "./disable";
import { inviteStaff } from "./invite-staff";
import { requestReset } from "./request-reset";
import { setPassword } from "./set-password";
import { signIn } from "./sign-in";
import { signUp } from "./sign-up";
import { verifyEmail } from "./verify-email";

const work = vi.hoisted(() => ({ hashed: 0, compared: 0 }));
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return {
    ...real,
    hash: (...args: Parameters<typeof real.hash>) => {
      work.hashed++;
      return real.hash(...args);
    },
    verify: (...args: Parameters<typeof real.verify>) => {
      work.compared++;
      return real.verify(...args);
    },
  };
});

const operator = { kind: "system", name: "test" } as const;
let world: AccountWorld;

beforeAll(async () => {
  world = await makeAccountWorld();
});
afterAll(() => world.drop());
beforeEach(async () => {
  world.move(24 * 3_600_000); // Past every window of the limits and every link of the test before.
  await world.deliver();
  Object.assign(work, { hashed: 0, compared: 0 });
});

const rowsOf = async () => (await world.database.read.select().from(messages)).length;
const verify = (token: string) => verifyInOwnBrowser(world, token);
const inWith = (email: string, secret = password) => signIn(world.deps, { email, password: secret }, browser);
const personOf = (token: string) => sessionUser(world.database.read, hashSecret(token), world.clock.now());

test("an account begins to exist only when its address is confirmed, and its link works once", async () => {
  await signUp(world.deps, visitor, asking("leela@example.com"), from);
  expect(await world.database.read.select().from(users).where(eq(users.email, "leela@example.com"))).toEqual([]);
  expect((await inWith("leela@example.com")).ok).toBe(false);
  const [mail] = await world.deliver();
  expect(mail?.to).toBe("leela@example.com");
  const token = tokenIn(mail);
  const both = await Promise.all([verify(token), verify(token)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await inWith("leela@example.com")).toMatchObject({ ok: true, value: { role: "customer" } });
});

test("a confirmation link runs out after a day", async () => {
  await signUp(world.deps, visitor, asking("late@example.com"), from);
  const token = tokenIn((await world.deliver())[0]);
  world.move(24 * 3_600_000);
  expect(await verify(token)).toMatchObject({ ok: false, error: { code: "link-spent" } });
});

test("signing up with a known address cannot be told from signing up with a new one", async () => {
  const known = await signUp(world.deps, visitor, asking("Asha@Example.com"), from);
  const worked = { ...work, rows: await rowsOf() };
  expect(worked).toMatchObject({ hashed: 1, compared: 0 });
  const unknown = await signUp(world.deps, visitor, asking("nobody@example.com"), from);
  expect({ ...work, rows: await rowsOf() }).toEqual({ hashed: 2, compared: 0, rows: worked.rows + 1 });
  const shape = (outcome: typeof known) => (outcome.ok ? Object.keys(outcome.value) : outcome.error);
  expect(shape(known)).toEqual(shape(unknown));
  const mails = await world.deliver();
  const toKnown = mails.find(({ to }) => to === "asha@example.com");
  expect(toKnown?.subject).toContain("already have an account");
  expect(toKnown?.text).not.toContain("token=");
  expect(toKnown?.text).not.toContain("Leela");
  expect(mails.find(({ to }) => to === "nobody@example.com")?.text).toContain("/verify-email?token=");
});

test("of two sign-ups with one address the first that is confirmed counts", async () => {
  await signUp(world.deps, visitor, asking("twice@example.com"), from);
  await signUp(world.deps, visitor, { ...asking("twice@example.com"), name: "Another Person" }, from);
  const [first, second] = await world.deliver();
  expect((await verify(tokenIn(second))).ok).toBe(true);
  expect((await verify(tokenIn(first))).ok).toBe(false);
  expect(await inWith("twice@example.com")).toMatchObject({ ok: true, value: { name: "Another Person" } });
});

test("who signs up with another's address does not know the password of the account that its owner confirms", async () => {
  await signUp(world.deps, visitor, asking("victim@example.com"), from);
  const token = tokenIn((await world.deliver())[0]);
  const elsewhere = { ...from, pending: hashSecret("another link") };
  const open = (opener: typeof elsewhere | { pending: null }, own?: string) =>
    verifyEmail(
      world.deps,
      visitor,
      { token, ...(own === undefined ? {} : { password: own }) },
      { ...from, ...opener },
    );
  const needed = {
    ok: false,
    error: { code: "password-refused", reasons: [{ code: "password-missing", field: "password" }] },
  };
  expect(await open(elsewhere)).toMatchObject(needed);
  expect(await open({ pending: null })).toMatchObject(needed);
  expect(await open(elsewhere, "short")).toMatchObject({
    ok: false,
    error: { reasons: [{ code: "password-too-short" }] },
  });
  expect((await inWith("victim@example.com")).ok).toBe(false);
  expect((await open(elsewhere, "eight blue bottles on a wall")).ok).toBe(true);
  expect((await inWith("victim@example.com")).ok).toBe(false);
  expect((await inWith("victim@example.com", "eight blue bottles on a wall")).ok).toBe(true);
});

test("a sign-up says all that is wrong with it at once, at its fields", async () => {
  const empty = { name: "", email: "not an address", password: "short", birthDate: "2015-01-01" };
  expect(await signUp(world.deps, visitor, empty, from)).toMatchObject({
    ok: false,
    error: { reasons: [{ field: "name" }, { field: "email" }, { field: "password" }, { field: "birthDate" }] },
  });
  const short = await signUp(
    world.deps,
    visitor,
    { ...asking("x@example.com"), password: "short", birthDate: "2015-01-01" },
    from,
  );
  expect(short).toMatchObject({ ok: false, error: { reasons: [{ field: "password" }, { field: "birthDate" }] } });
});

test("a wrong password, an unknown address and a disabled account get the same answer for the same work", async () => {
  await newAccount(world, "shut@example.com");
  await perform(world.deps, operator, disableAccountCommand, { email: "shut@example.com" });
  work.compared = 0;
  const answers = [
    await inWith("asha@example.com"),
    await inWith("unknown@example.com"),
    await inWith("shut@example.com"),
  ];
  for (const answer of answers) {
    expect(answer).toMatchObject({
      ok: false,
      error: { kind: "refused", code: "sign-in-wrong" },
    });
  }
  expect(work).toMatchObject({ compared: 3 });
});

test("a reset link works once, for an hour, and signs the account out everywhere", async () => {
  await newAccount(world, "forgets@example.com");
  const before = await inWith("forgets@example.com");
  if (!before.ok) throw new Error("not signed in");
  const askAndOpen = async () => {
    await requestReset(world.deps, visitor, { email: "forgets@example.com" }, from);
    return tokenIn((await world.deliver())[0]);
  };
  const expired = await askAndOpen();
  world.move(3_600_000);
  const other = "eight blue bottles on a wall";
  expect(await setPassword(world.deps, visitor, { token: expired, password: other }, from)).toMatchObject({
    ok: false,
    error: { code: "link-spent" },
  });
  const [token, unused] = [await askAndOpen(), await askAndOpen()];
  expect(await setPassword(world.deps, visitor, { token, password: "tooshort" }, from)).toMatchObject({
    ok: false,
    error: { code: "password-refused" },
  });
  expect((await setPassword(world.deps, visitor, { token, password: other }, from)).ok).toBe(true);
  for (const spent of [token, unused]) {
    expect(await setPassword(world.deps, visitor, { token: spent, password }, from)).toMatchObject({
      ok: false,
      error: { code: "link-spent" },
    });
  }
  expect(await personOf(before.value.token)).toBeNull();
  expect((await inWith("forgets@example.com")).ok).toBe(false);
  expect((await inWith("forgets@example.com", other)).ok).toBe(true);
});

test("asking to reset the password of an unknown address answers alike and sends nothing", async () => {
  const rows = await rowsOf();
  const known = await requestReset(world.deps, visitor, { email: "asha@example.com" }, from);
  expect(await rowsOf()).toBe(rows + 1);
  const unknown = await requestReset(world.deps, visitor, { email: "nobody-here@example.com" }, from);
  expect(await rowsOf()).toBe(rows + 2);
  expect(unknown).toEqual(known);
  expect((await world.deliver()).map(({ to }) => to)).toEqual(["asha@example.com"]);
});

test("a new member of staff sets a password by a one-time link, and only the command line can invite", async () => {
  const byManager = await inviteStaff(world.deps, world.anand, { email: "new@example.com", role: "manager" });
  expect(byManager).toMatchObject({ ok: false, error: { kind: "forbidden" } });
  const invited = await inviteStaff(world.deps, operator, {
    email: "new@example.com",
    role: "pharmacist",
    name: "Nila Das",
    registration: "MSPC 2",
  });
  if (!invited.ok) throw new Error("not invited");
  expect((await inWith("new@example.com")).ok).toBe(false);
  expect((await setPassword(world.deps, visitor, { token: invited.value.token, password }, from)).ok).toBe(true);
  expect((await setPassword(world.deps, visitor, { token: invited.value.token, password }, from)).ok).toBe(false);
  expect(await inWith("new@example.com")).toMatchObject({ ok: true, value: { role: "pharmacist", name: "Nila Das" } });
  expect(await inviteStaff(world.deps, operator, { email: "asha@example.com", role: "manager" })).toMatchObject({
    ok: false,
    error: { code: "is-customer" },
  });
});

test("a disabled member of staff is out, their links too, until invited again", async () => {
  const invited = await inviteStaff(world.deps, operator, { email: "ex@example.com", role: "manager" });
  if (!invited.ok) throw new Error("not invited");
  expect((await perform(world.deps, world.anand, disableAccountCommand, { email: "ex@example.com" })).ok).toBe(false);
  expect((await setPassword(world.deps, visitor, { token: invited.value.token, password }, from)).ok).toBe(true);
  await perform(world.deps, operator, disableAccountCommand, { email: "ex@example.com" });
  expect((await inWith("ex@example.com")).ok).toBe(false);
  const again = await inviteStaff(world.deps, operator, { email: "ex@example.com", role: "technician" });
  if (!again.ok) throw new Error("not invited again");
  expect((await inWith("ex@example.com")).ok).toBe(false); // The old password is not the new colleague's.
  expect((await setPassword(world.deps, visitor, { token: again.value.token, password }, from)).ok).toBe(true);
  expect(await inWith("ex@example.com")).toMatchObject({ ok: true, value: { role: "technician" } });
});

test("the demo's password is nobody's outside the demo", async () => {
  const live = { ...world.deps, settings: { ...world.deps.settings, demo: false } };
  const asked = await signUp(live, visitor, { ...asking("demo@example.com"), password: "demo pharmacy 2026" }, from);
  expect(asked).toMatchObject({ ok: false, error: { reasons: [{ code: "password-guessable" }] } });
});
