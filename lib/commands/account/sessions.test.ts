import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { basketOf } from "@/db/repo/basket";
import { sessionUser } from "@/db/repo/session";
import { passwordLinks, sessions, signUps, users } from "@/db/schema/people";
import { auditEvents, messages } from "@/db/schema/records";
import { hashSecret } from "@/lib/platform/secret-hash";
import { setLineCommand } from "../basket/set-line";
import { perform } from "../command";
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
import { sessionsMax } from "./open-session";
import { requestReset } from "./request-reset";
import { setPassword } from "./set-password";
import { signIn } from "./sign-in";
import { signOutCommand } from "./sign-out";

const operator = { kind: "system", name: "test" } as const;
let world: AccountWorld;

beforeAll(async () => {
  world = await makeAccountWorld();
});
afterAll(() => world.drop());
beforeEach(async () => {
  world.move(24 * 3_600_000); // Past every window of the limits and every link of the test before.
  await world.deliver();
});

const inWith = (email: string, secret = password) => signIn(world.deps, { email, password: secret }, browser);
const personOf = (token: string) => sessionUser(world.database.read, hashSecret(token), world.clock.now());

test("the database stores neither the secret of a session nor that of a link", async () => {
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

test("when an account is signed in in too many browsers, the oldest session is ended", async () => {
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
