import { afterAll, beforeAll, expect, test } from "vitest";
import { DatabaseSilent } from "@/db/connection-error";
import { patients } from "@/db/schema/patients";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { faultWords, JobFault } from "./job-fault";

let testDb: TestDatabase;
beforeAll(async () => {
  testDb = await testDatabase();
});
afterAll(() => testDb.drop());

test("a failure of the database is told by its code and place, without the statement's values", async () => {
  const error = await testDb.database
    .inTransaction((tx) => tx.insert(patients).values({ id: "x", name: "Asha takes isotretinoin" } as never))
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ cause: { detail: expect.stringContaining("isotretinoin") } });
  expect(faultWords(error)).toBe("database 23502 on patients");
});

test.each([
  [new JobFault("message 1 was not taken: EENVELOPE 451"), "message 1 was not taken: EENVELOPE 451"],
  [new DatabaseSilent(), "database not to be had"],
  [Object.assign(new Error("open '/data/asha.pdf'"), { code: "ENOSPC" }), "Error ENOSPC"],
  [new TypeError("Cannot read 'allergies' of Asha Rao"), "TypeError"],
  ["Asha Rao", "unknown"],
])("%o is told as %s", (error, words) => {
  expect(faultWords(error)).toBe(words);
});
