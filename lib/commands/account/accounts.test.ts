import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { passwordLinks, sessions, signUps, users } from "@/db/schema/people";
import { auditEvents, messages } from "@/db/schema/records";
import { basketOf } from "@/db/store/basket";
import { sessionUser } from "@/db/store/sessions";
import { hashSecret } from "@/lib/platform/secret-hash";
import { setLineCommand } from "../basket/set-line";
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
import { sessionsMax } from "./open-session";
import { requestReset } from "./request-reset";
import { setPassword } from "./set-password";
import { signIn } from "./sign-in";
import { signOutCommand } from "./sign-out";
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
      error: { kind: "refused", code: "sign-in-wrong", message: "Email or password is not right." },
    });
  }
  expect(work).toMatchObject({ compared: 3 });
});

test("neither a session's secret nor a link's stands in the database", async () => {
  await newAccount(world, "secret@example.com");
  const signedIn = await inWith("secret@example.com");
  if (!signedIn.ok) throw new Error("not signed in");
  await requestReset(world.deps, visitor, { email: "secret@example.com" }, from);
  const reset = tokenIn((await world.deliver())[0]);
  const stored = JSON.stringify(
    await Promise.all(
      [sessions, signUps, passwordLinks, messages, users, auditEvents].map((table) =>
        world.database.read.select().from(table),
      ),
    ),
  );
  for (const secret of [
    signedIn.value.token,
    reset,
    ...world.sent.flatMap(({ text }) => /token=([\w-]+)/.exec(text)?.[1] ?? []),
  ]) {
    expect(stored).not.toContain(secret);
  }
  expect(stored).toContain(hashSecret(signedIn.value.token));
  expect(stored).toContain(hashSecret(reset));
  expect(stored).not.toContain(password);
});

test("who is disabled is signed out at the next request", async () => {
  await newAccount(world, "leaving@example.com");
  const signedIn = await inWith("leaving@example.com");
  if (!signedIn.ok) throw new Error("not signed in");
  expect(await personOf(signedIn.value.token)).toMatchObject({ email: "leaving@example.com" });
  await world.database.read
    .update(users)
    .set({ disabledAt: world.clock.now() })
    .where(eq(users.email, "leaving@example.com"));
  expect(await personOf(signedIn.value.token)).toBeNull();
});

test("signing out ends the session in the database", async () => {
  await newAccount(world, "going@example.com");
  const signedIn = await inWith("going@example.com");
  if (!signedIn.ok) throw new Error("not signed in");
  await perform(world.deps, visitor, signOutCommand, { tokenHash: hashSecret(signedIn.value.token) });
  expect(await personOf(signedIn.value.token)).toBeNull();
});

test("customers stay signed in for 14 days and staff for 12 hours", async () => {
  await newAccount(world, "stays@example.com");
  const customer = await inWith("stays@example.com");
  const invited = await inviteStaff(world.deps, operator, { email: "shift@example.com", role: "technician" });
  if (!customer.ok || !invited.ok) throw new Error("not set up");
  await setPassword(world.deps, visitor, { token: invited.value.token, password }, from);
  const staff = await inWith("shift@example.com");
  if (!staff.ok) throw new Error("staff did not get in");
  world.move(12 * 3_600_000 - 1);
  expect(await personOf(staff.value.token)).toMatchObject({ role: "technician" });
  world.move(1);
  expect(await personOf(staff.value.token)).toBeNull();
  expect(await personOf(customer.value.token)).not.toBeNull();
  world.move((14 * 24 - 12) * 3_600_000);
  expect(await personOf(customer.value.token)).toBeNull();
});

test("an invitation of a colleague who is signed in ends their sessions, their password and earlier invitations", async () => {
  const invite = async () => {
    const invited = await inviteStaff(world.deps, operator, { email: "moves@example.com", role: "technician" });
    if (!invited.ok) throw new Error("not invited");
    return invited.value.token;
  };
  const first = await invite();
  expect((await setPassword(world.deps, visitor, { token: await invite(), password }, from)).ok).toBe(true);
  expect((await setPassword(world.deps, visitor, { token: first, password }, from)).ok).toBe(false);
  const signedIn = await inWith("moves@example.com");
  if (!signedIn.ok) throw new Error("not signed in");
  await invite();
  expect(await personOf(signedIn.value.token)).toBeNull();
  expect((await inWith("moves@example.com")).ok).toBe(false);
});

test("of an account signed in in too many browsers the one of longest ago is signed out", async () => {
  await newAccount(world, "everywhere@example.com");
  const tokens: string[] = [];
  for (let browsers = 0; browsers <= sessionsMax; browsers++) {
    const signedIn = await inWith("everywhere@example.com");
    if (signedIn.ok) tokens.push(signedIn.value.token);
    world.move(1000);
  }
  const people = await Promise.all(tokens.map(personOf));
  expect(people.map((person) => person !== null)).toEqual([false, ...Array.from({ length: sessionsMax }, () => true)]);
});

test("signing in again replaces the browser's session", async () => {
  await newAccount(world, "again@example.com");
  const first = await inWith("again@example.com");
  if (!first.ok) throw new Error("not signed in");
  await signIn(
    world.deps,
    { email: "again@example.com", password },
    { ...browser, oldTokenHash: hashSecret(first.value.token) },
  );
  expect(await personOf(first.value.token)).toBeNull();
});

test("a basket chosen before signing in is there after it", async () => {
  await newAccount(world, "basket@example.com");
  const visitorHash = hashSecret("a visitor's cookie");
  await perform(world.deps, { kind: "visitor", visitorHash }, setLineCommand, { slug: "isotroin-20", quantity: 2 });
  const signedIn = await signIn(world.deps, { email: "basket@example.com", password }, { ...browser, visitorHash });
  if (!signedIn.ok) throw new Error("not signed in");
  expect(await basketOf(world.database.read, { customerId: signedIn.value.userId })).toMatchObject([
    { slug: "isotroin-20", packs: 2 },
  ]);
  expect(await basketOf(world.database.read, { visitorHash })).toEqual([]);
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
