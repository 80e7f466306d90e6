import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { makeWorld, type World } from "@/lib/commands/test-world";
import { log } from "./log";
import { outsideTransactions } from "./outside-transactions";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const inside = { name: "CalledInTransaction", message: "payments.payment was called inside a transaction." };

test("Stripe is not asked while a transaction is open, however deep in the work the call stands", async () => {
  const askDeep = async () => {
    await Promise.resolve();
    return world.payments.payment("pi_1");
  };
  await expect(world.database.inTransaction((tx) => tx.transaction(askDeep))).rejects.toMatchObject(inside);
  await expect(world.payments.payment("pi_1")).resolves.toMatchObject({ ok: false });
});

test("what runs beside a transaction, or after it, is not taken for part of it", async () => {
  const [, beside] = await Promise.all([
    world.database.inTransaction((tx) => tx.execute("select pg_sleep(0.05)")),
    world.payments.payment("pi_1"),
  ]);
  expect(beside).toMatchObject({ ok: false });
  await world.database.inTransaction((tx) => tx.execute("select 1")).then(() => world.payments.payment("pi_1"));
});

test("in production such a call is carried out, and logged as a defect", async () => {
  vi.stubEnv("NODE_ENV", "production");
  const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
  const adapter = outsideTransactions("payments", { payment: () => "carried out" });
  expect(await world.database.inTransaction(async () => adapter.payment())).toBe("carried out");
  expect(logged).toHaveBeenCalledWith({ err: expect.objectContaining(inside) }, expect.any(String));
});

test("an adapter keeps what is no function, and its own this", () => {
  class Counter {
    #count = 0;
    readonly name = "counter";
    up = () => ++this.#count;
    again() {
      return this.up();
    }
  }
  const counter = outsideTransactions("counter", new Counter());
  expect([counter.name, counter.up(), counter.again()]).toEqual(["counter", 1, 2]);
});
