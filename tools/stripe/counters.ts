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
  /** The cardholder contests a collected payment; the dispute's id. */
  dispute(paymentIntentId: string): Promise<string>;
  closeDispute(disputeId: string, how: "won" | "lost"): Promise<void>;
  /** Somebody gives money back at the payment service itself. */
  refundThere(paymentIntentId: string, amountMinor: number): Promise<void>;
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
    dispute: async (paymentIntent) => {
      const body = JSON.stringify({ paymentIntent });
      const answer = await fetch(`${bench.url}/_sandbox/dispute`, { method: "POST", body });
      const { id }: { id: string } = await answer.json();
      return id;
    },
    closeDispute: async (disputeId, how) => {
      const text = how === "won" ? "winning_evidence" : "losing_evidence";
      await bench.api("POST", `/v1/disputes/${disputeId}`, { "evidence[uncategorized_text]": text });
    },
    refundThere: async (paymentIntentId, amountMinor) => {
      await bench.api("POST", "/v1/refunds", { payment_intent: paymentIntentId, amount: String(amountMinor) });
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
    dispute: async (paymentIntentId) => payments.dispute(paymentIntentId),
    closeDispute: async (disputeId, how) => payments.closeDispute(disputeId, how),
    refundThere: async (paymentIntentId, amountMinor) => payments.refundThere(paymentIntentId, amountMinor),
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
