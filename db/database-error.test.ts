import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databaseErrorFacts, isWorthRepeating, violatedConstraint } from "@/db/database-error";
import { type TestDatabase, testDatabase } from "@/db/test-db";

let testDb: TestDatabase;

beforeAll(async () => {
  testDb = await testDatabase();
  await testDb.database.inTransaction((tx) =>
    tx.execute(
      sql`create table guest (email text constraint guest_once unique, age int constraint grown_up check (age > 17))`,
    ),
  );
});
afterAll(() => testDb.drop());

function refusal(email: string, age: number): Promise<unknown> {
  const insert = testDb.database.inTransaction((tx) => tx.execute(sql`insert into guest values (${email}, ${age})`));
  return insert.then(
    () => null,
    (error: unknown) => error,
  );
}

function signal() {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give, given };
}

describe("an error of the database", () => {
  test("names the constraint that refused the write", async () => {
    expect(await refusal("a@example.in", 18)).toBeNull();
    expect(violatedConstraint(await refusal("a@example.in", 18))).toBe("guest_once");
    expect(violatedConstraint(await refusal("b@example.in", 17))).toBe("grown_up");
  });

  test("gives facts for the log that hold nobody's data", async () => {
    await refusal("c@example.in", 18);
    const error = await refusal("c@example.in", 18);
    expect(databaseErrorFacts(error)).toEqual({ code: "23505", table: "guest", constraint: "guest_once" });
    expect(JSON.stringify(databaseErrorFacts(error))).not.toContain("example.in");
  });

  test("is worth repeating when two transactions locked each other out", async () => {
    const { database } = testDb;
    await database.inTransaction((tx) => tx.execute(sql`insert into guest values ('x', 20), ('y', 20)`));
    const [one, other] = [signal(), signal()];
    const lockBoth = (first: string, second: string, mine: typeof one, theirs: typeof one) =>
      database.inTransaction(async (tx) => {
        await tx.execute(sql`select from guest where email = ${first} for update`);
        mine.give();
        await theirs.given;
        await tx.execute(sql`select from guest where email = ${second} for update`);
      });
    const results = await Promise.allSettled([lockBoth("x", "y", one, other), lockBoth("y", "x", other, one)]);
    const errors = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(errors.map(isWorthRepeating)).toEqual([true]);
  });

  test("is no matter of the database when it is an error of ours", () => {
    expect(databaseErrorFacts(new Error("ours"))).toBeNull();
    expect(violatedConstraint("nothing")).toBeNull();
    expect(isWorthRepeating(undefined)).toBe(false);
  });
});

test("an error of a statement, printed in whatever way, tells neither what was sent nor the row it was about", async () => {
  const canary = "CANARY of a patient";
  const failed = await testDb.database
    .inTransaction((tx) =>
      tx.execute(
        sql`insert into sign_ups (token_hash, email, name, birth_date, password_hash, created_at, expires_at) values (${canary}, null, ${canary}, now(), 'x', now(), now())`,
      ),
    )
    .then(
      () => null,
      (error: unknown) => error,
    );
  expect(failed).toBeInstanceOf(Error);
  const printed = [inspect(failed, { depth: 10 }), String(failed), (failed as Error).stack, JSON.stringify(failed)];
  for (const text of printed) expect(text).not.toContain(canary);
});
