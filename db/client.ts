import "server-only";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { DatabaseSilent, TransactionMisused } from "@/db/connection-error";
import {
  commonOptions,
  type DriverOptions,
  openSocket,
  readIdleSeconds,
  readSilenceMs,
  sessionSettings,
} from "@/db/connection-options";
import { gatedReader } from "@/db/read-gate";
import { openServerPulse, type PulsePace } from "@/db/server-pulse";
import type { Tx } from "@/db/transaction";
import { openTransactionSlots } from "@/db/transaction-slots";

export type { Tx };

/** Single statements, each on its own; `transaction` is missing on purpose. A `Tx` may be handed to whatever takes a `Db`. */
export type Db = Omit<PostgresJsDatabase, "transaction">;

export interface Database {
  /** Single statements outside a transaction. What is read here may have changed by the time of a write: decide in `inTransaction`. */
  readonly read: Db;
  /**
   * Runs `work` in one transaction and resolves only after the server has confirmed COMMIT; whatever `work` throws
   * rolls back and is thrown on. Nothing is tried again (but see db/repeated-transaction.ts).
   * Await nothing but SQL in `work`: the connection is held meanwhile, and cut after 30 s of idleness.
   * @throws ConnectionLost, TransactionSlotsBusy, DatabaseSilent, TransactionMisused (db/connection-error.ts)
   */
  inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** False while the server is frozen: everything is refused at once until it answers again (db/server-pulse.ts). */
  readonly isAnswering: boolean;
  /** Lets running transactions end (5 s at most), refuses new ones and closes every connection. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly readPoolSize?: number;
  readonly transactionSlots?: number;
  /** How long a transaction may queue for a slot before `TransactionSlotsBusy`. */
  readonly slotWaitMs?: number;
  /** How long a single statement may queue for a connection before `ReadsBusy`. */
  readonly readWaitMs?: number;
  readonly pulse?: PulsePace;
  /** Told when the server is found frozen (false), and when it answers again (true). */
  readonly answers?: (isAnswering: boolean) => void;
}

/** Opens nothing yet: connections are made when first needed. */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const pulse = openServerPulse(url, options.pulse);
  const readPoolSize = options.readPoolSize ?? 10;
  const driverOptions: DriverOptions = {
    ...commonOptions,
    max: readPoolSize,
    idle_timeout: readIdleSeconds,
    connection: sessionSettings("shop-read"),
    socket: (target) => openSocket(target, readSilenceMs),
  };
  const reader = postgres(url, driverOptions);
  const slots = openTransactionSlots(url, {
    slotsMax: options.transactionSlots ?? 10,
    waitMsMax: options.slotWaitMs ?? 10_000,
  });
  pulse.onSilent(slots.cutAll);
  pulse.onSilent(() => options.answers?.(false));
  pulse.onAnswering(() => options.answers?.(true));
  const gated = gatedReader(reader, pulse, { atOnceMax: readPoolSize, waitMsMax: options.readWaitMs ?? 5_000 });
  const read = drizzle(gated, { casing: "snake_case" });
  // The type leaves it out; this is for who casts: on a pool of postgres.js a transaction can end up inside another.
  read.transaction = () => {
    throw new TransactionMisused("Transactions begin with inTransaction.");
  };
  return {
    read,
    inTransaction: async (work) => {
      if (pulse.isSilent) throw new DatabaseSilent();
      return pulse.accompany(slots.run(work));
    },
    get isAnswering() {
      return !pulse.isSilent;
    },
    close: async () => {
      pulse.close();
      await Promise.all([slots.close(), reader.end({ timeout: 5 })]);
    },
  };
}
