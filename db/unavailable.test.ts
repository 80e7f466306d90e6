import { expect, test, vi } from "vitest";
import { databaseUnavailable } from "@/db/unavailable";

/** The classes as another bundle has them: the same code, another identity. */
async function ofAnotherBundle() {
  const first = await import("@/db/connection-error");
  vi.resetModules();
  const second = await import("@/db/connection-error");
  expect(second.DatabaseSilent).not.toBe(first.DatabaseSilent);
  return [first, second];
}

test("a database that is away or overloaded is told from a fault of ours, whichever bundle opened it", async () => {
  for (const { ConnectionLost, DatabaseSilent, ReadsBusy, TransactionSlotsBusy } of await ofAnotherBundle()) {
    expect(databaseUnavailable(new DatabaseSilent())).toBe("nothing-done");
    expect(databaseUnavailable(new ReadsBusy(1))).toBe("nothing-done");
    expect(databaseUnavailable(new Error("query", { cause: new TransactionSlotsBusy(1) }))).toBe("nothing-done");
    expect(databaseUnavailable(new ConnectionLost("rolled-back", null))).toBe("nothing-done");
    expect(databaseUnavailable(new ConnectionLost("unknown", null))).toBe("unknown");
  }
  expect(databaseUnavailable(new Error("a fault"))).toBeNull();
  expect(databaseUnavailable(Object.assign(new Error("refused"), { code: "ECONNREFUSED" }))).toBe("nothing-done");
});

test("what next-auth wraps, under an error or beside one, is found", () => {
  const refused = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  const query = new Error("Failed query", { cause: refused });
  expect(databaseUnavailable(new Error("sign-in", { cause: { err: query, provider: "credentials" } }))).toBe(
    "nothing-done",
  );
  expect(databaseUnavailable(new Error("sign-in", { cause: { err: new Error("a fault") } }))).toBeNull();
  expect(databaseUnavailable(new Error("sign-in", { cause: { provider: "credentials" } }))).toBeNull();
});
