import { once } from "node:events";
import { createRequire } from "node:module";
import net from "node:net";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DriverOptions, openSocket } from "@/db/connection-options";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { killBackend } from "@/tools/faults/database/kill-backends";

/** What patches/postgres+3.4.9.patch mends; red means that the patch is not applied (`npx patch-package`). */
const builds = [
  ["module", postgres],
  ["CommonJS", createRequire(import.meta.url)("postgres") as typeof postgres],
] as const;

let testDb: TestDatabase;

beforeAll(async () => {
  testDb = await testDatabase();
});
afterAll(() => testDb.drop());

describe.each(builds)("the %s build of postgres.js", (_, connect) => {
  const open = (options: postgres.Options<Record<string, never>> = {}) => connect(testDb.url, { max: 1, ...options });

  test("does not begin an answer with the empty places of a statement that failed half-way", async () => {
    const client = open();
    await expect(client`select 1 / (3 - i) from generate_series(1, 5) i`).rejects.toThrow("division by zero");
    expect([...(await client`select 1 as one`)]).toEqual([{ one: 1 }]);
    await client.end({ timeout: 1 });
  });

  test("rejects a statement on a connection that is gone, instead of ending the process", async () => {
    const client = open();
    let work: Promise<unknown> = Promise.resolve();
    const transaction = client.begin((tx) => {
      const lateStatement = async () => {
        const [row] = await tx`select pg_backend_pid() as pid`;
        await killBackend(testDb.adminUrl, row?.pid);
        await tx`select 1`;
      };
      work = lateStatement();
      return work;
    });
    await expect(transaction).rejects.toMatchObject({ code: "CONNECTION_CLOSED" });
    await expect(work).rejects.toMatchObject({ code: "CONNECTION_CLOSED" });
    await client.end({ timeout: 1 });
  });

  test("does not give the farewell of a cut connection to the first statement of the next", async () => {
    const client = open();
    const [row] = await client`select pg_backend_pid() as pid`;
    const interrupted = client`select pg_sleep(10)`;
    await Promise.all([
      expect(interrupted).rejects.toMatchObject({ code: "CONNECTION_CLOSED" }),
      killBackend(testDb.adminUrl, row?.pid),
    ]);
    expect([...(await client`select 1 as one`)]).toEqual([{ one: 1 }]);
    await client.end({ timeout: 1 });
  });

  test("lives through an error that a socket reports after it closed, as one under TLS does", async () => {
    let socket: net.Socket | undefined;
    const options: DriverOptions = {
      socket: ({ host, port }) => {
        socket = net.connect(port[0] ?? 0, host[0]);
        return socket;
      },
    };
    const client = open(options);
    await client`select 1`;
    const closed = once(socket ?? new net.Socket(), "close");
    socket?.destroy();
    await closed;
    expect(socket?.emit("error", new Error("write EBADF"))).toBe(true);
    await client.end({ timeout: 1 });
  });
});

test("a server that falls silent is given up", async () => {
  const options: DriverOptions = { max: 1, socket: (target) => openSocket(target, 100) };
  const client = postgres(testDb.url, options);
  await expect(client`select pg_sleep(5)`).rejects.toThrow("silent");
  await client.end({ timeout: 1 });
});
