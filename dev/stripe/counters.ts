import type { Result } from "@/lib/domain/shared/result";
import { memoryPayments } from "@/lib/integrations/payments/in-memory";
import type { HoldSession, Payments } from "@/lib/integrations/payments/payments";
import { approvedCard, card, startBench } from "./harness";

/** The shop's port with a customer at the other end; the same table runs against both adapters. */
export interface Counter {
  readonly payments: Payments;
  now(): Date;
  /** The customer tries a card on the open page. */
  pay(session: HoldSession, card: "approved" | "declined"): Promise<void>;
  advance(seconds: number): void;
  stop(): Promise<void>;
}

export async function sandboxCounter(): Promise<Counter> {
  const bench = await startBench();
  const numbers = { approved: approvedCard, declined: "4000 0000 0000 0002" };
  return {
    payments: bench.payments,
    now: () => bench.clock.now(),
    pay: async (session, kind) => {
      await bench.submit(session.payUrl, card(numbers[kind]));
    },
    advance: bench.advance,
    stop: bench.stop,
  };
}

export async function memoryCounter(): Promise<Counter> {
  let nowMs = Date.UTC(2026, 10, 23, 9);
  const payments = memoryPayments({ now: () => new Date(nowMs) });
  return {
    payments,
    now: () => new Date(nowMs),
    pay: async (session, outcome) => {
      payments.payNow(session.sessionId, { outcome });
    },
    advance: (seconds) => {
      nowMs += seconds * 1000;
    },
    stop: async () => {},
  };
}

/** The value of a result that has one; the test fails on a fault. */
export function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) {
    throw new Error(`a fault instead of a value: ${JSON.stringify(result.error)}`);
  }
  return result.value;
}

/** The fault of a result that has one; the test fails on a value. */
export function fault<E>(result: Result<unknown, E>): E {
  if (result.ok) {
    throw new Error(`a value instead of a fault: ${JSON.stringify(result.value)}`);
  }
  return result.error;
}
