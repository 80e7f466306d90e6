import "server-only";
import { drizzle } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";
import type { Tx } from "@/db/transaction";
import { leaseWire } from "@/db/transaction-lease";
import { openTransactionWire } from "@/db/transaction-wire";
import { asTransaction } from "@/lib/platform/outside-transactions";

/** One connection, leased to one transaction at a time, thrown away when it closes. */
export interface TransactionSlot {
  readonly isUsable: boolean;
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Closes at once, whatever is under way. */
  cut(): void;
  end(): Promise<void>;
}

export function openTransactionSlot(url: string): TransactionSlot {
  const wire = openTransactionWire(url);
  // Drizzle asks nothing of a client but its options, `begin` and, inside, `unsafe` and `savepoint`.
  const client = {
    options: wire.client.options,
    begin: <T>(work: Parameters<typeof leaseWire<T>>[1]) => leaseWire(wire, work),
  } as unknown as Sql;
  const database = drizzle(client, { casing: "snake_case" });
  return {
    get isUsable() {
      return !wire.isClosed;
    },
    // The brand exists for the type checker only.
    run: (work) => database.transaction((tx) => asTransaction(() => work(tx as Tx))),
    cut: () => {
      wire.cut();
      wire.onClosed?.();
    },
    end: () => wire.end(),
  };
}
