import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sessionSettings } from "@/db/connection-options";
import { explain } from "@/db/explain";
import { fillWithCrowd } from "@/db/test-crowd";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { chargedPayments, holdsOfEndedOrders, paymentsOfOpenOrders } from "./payment";

// The most pages: three or four for each of the 500 open orders, and next to none for the rest. What is asked every minute must not grow with the years of orders that are over.

let store: TestDatabase;
let client: postgres.Sql;

beforeAll(async () => {
  store = await testDatabase();
  await fillWithCrowd(store.adminUrl, { orders: 20_000, open: 500, now: new Date("2026-11-25T06:00:00Z") });
  client = postgres(store.url, { max: 1, connection: sessionSettings("plans") });
}, 120_000);

afterAll(async () => {
  await client?.end();
  await store?.drop();
});

test.each([
  ["payments of open orders", paymentsOfOpenOrders, 50, 2_000],
  ["holds of ended orders", holdsOfEndedOrders, 10, 100],
  ["charges by turns", chargedPayments, 10, 50],
] as const)("%s are found by an index, beside 20,000 orders", async (_what, query, limit, buffersMax) => {
  const plan = await explain(client, query(store.database.read, limit).toSQL());
  const nodes = plan.nodes.join(", ");
  expect(nodes).not.toContain("Seq Scan payments");
  expect(nodes).not.toContain("Seq Scan orders");
  expect(plan.buffers, nodes).toBeLessThanOrEqual(buffersMax);
});
