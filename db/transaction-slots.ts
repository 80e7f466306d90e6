import "server-only";
import { DatabaseSilent, TransactionSlotsBusy } from "@/db/connection-error";
import type { Tx } from "@/db/transaction";
import { openTransactionSlot, type TransactionSlot } from "@/db/transaction-slot";

const drainMsMax = 5_000;

export interface TransactionSlots {
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Ends every transaction and turns away who waits for a slot: the server does not answer. */
  cutAll(): void;
  close(): Promise<void>;
}

interface Waiter {
  readonly resolve: (slot: TransactionSlot) => void;
  readonly reject: (error: Error) => void;
}

export interface SlotLimits {
  readonly slotsMax: number;
  readonly waitMsMax: number;
}

/** At most `slotsMax` transactions at once; the others queue in order of arrival, each for a bounded time. */
export function openTransactionSlots(url: string, { slotsMax, waitMsMax }: SlotLimits): TransactionSlots {
  const idle: TransactionSlot[] = [];
  const leased = new Set<TransactionSlot>();
  const waiting: Waiter[] = [];
  let closing: Promise<void> | undefined;
  let reportDrained: () => void = () => undefined;

  function usableSlot(): TransactionSlot {
    let slot = idle.pop();
    while (slot !== undefined && !slot.isUsable) slot = idle.pop();
    return slot ?? openTransactionSlot(url);
  }

  function grant(): TransactionSlot {
    const slot = usableSlot();
    leased.add(slot);
    return slot;
  }

  function wait(): Promise<TransactionSlot> {
    return new Promise((resolve, reject) => {
      const giveUp = setTimeout(() => {
        waiting.splice(waiting.indexOf(waiter), 1);
        reject(new TransactionSlotsBusy(waitMsMax));
      }, waitMsMax);
      const waiter: Waiter = {
        resolve: (slot) => {
          clearTimeout(giveUp);
          resolve(slot);
        },
        reject: (error) => {
          clearTimeout(giveUp);
          reject(error);
        },
      };
      waiting.push(waiter);
    });
  }

  function giveBack(slot: TransactionSlot) {
    leased.delete(slot);
    if (slot.isUsable) idle.push(slot);
    if (closing === undefined) waiting.shift()?.resolve(grant());
    else if (leased.size === 0) reportDrained();
  }

  async function drain() {
    for (const waiter of waiting.splice(0)) waiter.reject(new Error("The database is being closed."));
    if (leased.size > 0) {
      await new Promise<void>((resolve) => {
        reportDrained = resolve;
        setTimeout(resolve, drainMsMax).unref();
      });
    }
    await Promise.all([...idle.splice(0), ...leased].map((slot) => slot.end()));
  }

  return {
    async run(work) {
      if (closing !== undefined) throw new Error("The database is closed.");
      const slot = leased.size < slotsMax ? grant() : await wait();
      try {
        return await slot.run(work);
      } finally {
        giveBack(slot);
      }
    },
    cutAll() {
      for (const waiter of waiting.splice(0)) waiter.reject(new DatabaseSilent());
      for (const slot of [...idle.splice(0), ...leased]) slot.cut();
    },
    close() {
      closing ??= drain();
      return closing;
    },
  };
}
