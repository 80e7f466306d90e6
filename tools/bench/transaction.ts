import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { openDatabase } from "@/db/client";
import { startPostgres } from "@/tools/run/postgres";
import { compare, type Measured } from "./measure";

/** One insert in a transaction, one after the other, on a database without fsync: the disk would hide what we add. */
export async function transactionBench(): Promise<Measured> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-"));
  fs.chmodSync(folder, 0o711); // The server's account must get through.
  const server = await startPostgres({ dataDir: path.join(folder, "postgres"), durable: false });
  const database = openDatabase(server.url);
  const driver = postgres(server.url, { max: 1, onnotice: () => undefined });
  try {
    await driver`create table bench (n integer not null)`;
    return await compare({
      name: "inTransaction(), one insert",
      against: "the driver's own begin",
      rounds: 15,
      times: 200,
      ours: async (times) => {
        for (let n = 0; n < times; n++) {
          await database.inTransaction((tx) => tx.execute(sql`insert into bench values (${n})`));
        }
      },
      baseline: async (times) => {
        for (let n = 0; n < times; n++) await driver.begin((tx) => tx`insert into bench values (${n})`);
      },
    });
  } finally {
    await database.close();
    await driver.end({ timeout: 1 });
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
