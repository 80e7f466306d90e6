import "server-only";
import type { Readable } from "node:stream";
import postgres from "postgres";
import { commonOptions, type DriverOptions, openSocket } from "@/db/connection-options";

/** Schemas whose rows are ours to keep: the shop's own and the job queue's. */
export const keptSchemas = ["public", "graphile_worker"] as const;

/**
 * One connection for a whole backup or restore: without limits of time, and with every setting that decides how a value is written as text, so
 * that the same rows are the same bytes on every server.
 */
export function openConsole(url: string, applicationName: string): postgres.Sql {
  const options: DriverOptions = {
    ...commonOptions,
    // The driver's own socket gathers small packets, and each COPY into a table would wait 40 ms and more for its end. 0: as silent as it likes.
    socket: (target) => openSocket(target, 0),
    max: 1,
    max_lifetime: null,
    connection: {
      application_name: applicationName,
      statement_timeout: 0,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 0,
      TimeZone: "UTC",
      DateStyle: "ISO, MDY",
      IntervalStyle: "postgres",
      extra_float_digits: 1,
      bytea_output: "hex",
      // A large table is otherwise read from wherever another reader happens to be.
      synchronize_seqscans: "off",
    },
  };
  return postgres(url, options);
}

/**
 * Runs `work` in one transaction of a connection of its own. Once anything fails the connection is cut, not asked to roll back: in the middle of
 * a COPY it would not hear. The server rolls back when it is gone.
 */
export async function inOneTransaction<T>(
  url: string,
  applicationName: string,
  mode: string,
  work: (tx: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  const client = openConsole(url, applicationName);
  let fail: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  const worked = client.begin(mode, async (tx) => {
    try {
      return await work(tx);
    } catch (error) {
      fail(error);
      throw error;
    }
  });
  try {
    return (await Promise.race([worked, failed])) as T;
  } catch (error) {
    worked.catch(() => undefined);
    await client.end({ timeout: 0 });
    throw error;
  } finally {
    failed.catch(() => undefined);
    await client.end({ timeout: 5 });
  }
}

/**
 * What a `copy … to stdout` gives, as fast as it is read. The driver lets its socket rest while the stream is full and wakes it when more is
 * asked for; of a stream that has ended nothing is asked, and the connection would rest for ever.
 */
export async function copyOut(tx: postgres.TransactionSql, statement: string): Promise<Readable> {
  const stream = await tx.unsafe(statement).readable();
  stream.once("end", () => stream._read(0));
  stream.on("error", () => undefined); // Whoever reads it hears of it; one that nobody reads any more must not end the process.
  return stream;
}
