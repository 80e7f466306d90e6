import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { openDatabase } from "@/db/client";
import { ConnectionLost, DatabaseSilent } from "@/db/connection-error";

/**
 * Run as a process of its own by server-restart.test.ts: readers and writers that go on until told to stop, and then
 * say what was acknowledged, rolled back and refused.
 */
const database = openDatabase(process.argv[2] ?? "", { transactionSlots: 4, readPoolSize: 4 });
const acknowledged: number[] = [];
const rolledBack: number[] = [];
const refused: number[] = [];
let isRunning = true;
let reads = 0;
let next = 0;

async function write() {
  const id = next++;
  try {
    await database.inTransaction(async (tx) => {
      await tx.execute(sql`insert into restart values (${id}, 1)`);
      await nextTurn();
      await tx.execute(sql`insert into restart values (${id}, 2)`);
    });
    acknowledged.push(id);
  } catch (error) {
    // A server that is away for long enough, as on a machine with much to do, is found silent: nothing was begun.
    if (error instanceof DatabaseSilent) refused.push(id);
    else if (!(error instanceof ConnectionLost)) throw error;
    else if (error.outcome === "rolled-back") rolledBack.push(id);
  }
}

async function read() {
  try {
    await database.read.execute(sql`select count(*) from restart`);
    reads++;
  } catch {
    // While the server is away every read fails; the count tells whether they come back.
  }
}

async function loop(work: () => Promise<void>) {
  while (isRunning) {
    await work();
    await nextTurn();
  }
}

process.on("message", (message) => {
  if (message === "count") process.send?.({ reads, writes: acknowledged.length });
  if (message === "stop") isRunning = false;
});
await Promise.all([write, write, write, write, write, write, read, read, read, read, read, read].map(loop));
await database.close();
process.send?.({ acknowledged, rolledBack, refused });
process.disconnect();
