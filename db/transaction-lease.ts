import "server-only";
import postgres from "postgres";
import { ConnectionLost, TransactionMisused } from "@/db/connection-error";
import type { TransactionWire } from "@/db/transaction-wire";
import { failpoint } from "@/lib/platform/failpoint";

/** The part of a postgres.js transaction that Drizzle calls. */
export interface LeasedClient {
  unsafe: postgres.Sql["unsafe"];
  savepoint<T>(work: (client: LeasedClient) => Promise<T>): Promise<T>;
}

interface Lease {
  readonly client: postgres.Sql;
  /** Why statements are refused by now: on this connection they would join the transaction of the next lease. */
  over: Error | undefined;
  isCommitSent: boolean;
  /** The server has said whether it committed or rolled back. */
  isSettled: boolean;
  savepoints: number;
}

/**
 * Leases the wire to one transaction: BEGIN, the work, COMMIT. A wire whose transaction did not come to a confirmed
 * end is cut.
 * @throws ConnectionLost, TransactionMisused, and whatever `work` throws
 */
export async function leaseWire<T>(wire: TransactionWire, work: (client: LeasedClient) => Promise<T>): Promise<T> {
  const { client } = wire;
  const lease: Lease = { client, over: undefined, isCommitSent: false, isSettled: false, savepoints: 0 };
  wire.limitSilence(true);
  try {
    return await untilClosed(wire, transact(lease, work));
  } catch (error) {
    if (lease.isSettled) throw error;
    const lost = new ConnectionLost(lease.isCommitSent ? "unknown" : "rolled-back", error);
    lease.over = lost;
    wire.cut();
    throw lost;
  } finally {
    wire.onClosed = undefined;
    wire.limitSilence(false);
  }
}

/** Does not wait for work that is stuck elsewhere while its connection is long gone. */
function untilClosed<T>(wire: TransactionWire, transaction: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    wire.onClosed = () => reject(new Error("The connection closed."));
    transaction.then(resolve, reject);
  });
}

async function transact<T>(lease: Lease, work: (client: LeasedClient) => Promise<T>): Promise<T> {
  await lease.client.unsafe("begin");
  let value: T;
  try {
    value = await work(leasedClient(lease));
    await failpoint("transaction.before-commit");
  } catch (error) {
    await rollBack(lease);
    throw error;
  }
  await commit(lease);
  await failpoint("transaction.after-commit");
  return value;
}

function leasedClient(lease: Lease): LeasedClient {
  const { client } = lease;
  const refuseWhenOver = () => {
    if (lease.over !== undefined) throw lease.over;
  };
  return {
    unsafe: (query, parameters, options) => {
      refuseWhenOver();
      return client.unsafe(query, parameters, options);
    },
    async savepoint(work) {
      refuseWhenOver();
      const name = `s${++lease.savepoints}`;
      await client.unsafe(`savepoint ${name}`);
      try {
        const value = await work(leasedClient(lease));
        refuseWhenOver();
        await client.unsafe(`release savepoint ${name}`);
        return value;
      } catch (error) {
        refuseWhenOver();
        await client.unsafe(`rollback to savepoint ${name}`);
        throw error;
      }
    },
  };
}

const endedAlready = () => new TransactionMisused("A transaction was used after it had ended.");

async function rollBack(lease: Lease) {
  if (lease.over !== undefined) throw lease.over;
  lease.over = endedAlready();
  await lease.client.unsafe("rollback");
  lease.isSettled = true;
}

async function commit(lease: Lease) {
  if (lease.over !== undefined) throw lease.over;
  lease.over = endedAlready();
  lease.isCommitSent = true;
  try {
    const { command } = await lease.client.unsafe("commit");
    lease.isSettled = true;
    // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK, and no error.
    if (command !== "COMMIT") {
      throw new TransactionMisused("A statement failed, its error was swallowed, and the transaction was rolled back.");
    }
  } catch (error) {
    // A deferred constraint, for instance: the server itself says that nothing was committed.
    lease.isSettled ||= error instanceof postgres.PostgresError;
    throw error;
  }
}
