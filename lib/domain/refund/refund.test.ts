import { describe, expect, test } from "vitest";
import { disputeWords } from "@/content/words/payment-words";
import { stepsInSql } from "@/db/migrations/steps-in-sql";
import { heal, type KnownRefund } from "./heal";
import { isLive, isMeant, type RefundState, refundAfter, refundEvents, refundLife, refundStates } from "./machine";
import { disputeStanding, isGone, livePaise, type OrderMoney, refundablePaise } from "./money";
import { approvalReasons, needsSecondPerson, refundReasons } from "./request";
import type { RefundTruth } from "./truth";

const charged: OrderMoney = { state: "captured", capturedPaise: 86_400, refundedPaise: 0, refunds: [], disputes: [] };
const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);
const of = (amountPaise: number, state: RefundState = "succeeded") => ({ amountPaise, state });

describe("the life of a refund", () => {
  test("the database allows exactly the steps of the table", () => {
    const table = refundStates.flatMap((from) => Object.values(refundLife[from]).map((to) => `${from} → ${to}`));
    expect(stepsInSql("follow_refund_life")).toEqual([...new Set(table)].sort());
  });

  test("one that was told to Stripe is never withdrawn, and one that ended without money never comes alive", () => {
    for (const state of ["sent", "succeeded"] as const) expect(refundAfter(state, "withdraw")).toBeNull();
    for (const state of refundStates.filter((one) => !isLive(one)))
      expect(refundEvents.filter((event) => refundAfter(state, event) !== null)).toEqual([]);
  });

  test("what waits for approval is alive but not meant", () => {
    expect(refundStates.filter(isLive)).toEqual(["requested", "approved", "sent", "succeeded"]);
    expect(refundStates.filter(isMeant)).toEqual(["approved", "sent", "succeeded"]);
  });
});

describe("how much can go back", () => {
  test("is what was charged without what is alive; what failed or was withdrawn counts no more", () => {
    const money = {
      ...charged,
      refunds: [of(10_000), of(5_000, "requested"), of(80_000, "failed"), of(1, "withdrawn")],
    };
    expect(refundablePaise(money)).toBe(71_400);
    expect(refundReasons(71_400, money)).toEqual([]);
    expect(codes(refundReasons(71_401, money))).toEqual(["refund-too-large"]);
  });

  test("counts what Stripe tells of beyond our own record", () => {
    expect(livePaise({ ...charged, refundedPaise: 20_000, refunds: [of(5_000)] })).toBe(20_000);
  });

  test("is nothing of a card that was not charged, and nothing beside a dispute; all reasons are told at once", () => {
    expect(codes(refundReasons(1, { ...charged, capturedPaise: 0 }))).toEqual(["nothing-charged"]);
    const disputed = { ...charged, disputes: [{ state: "open" as const, amountPaise: 86_400 }] };
    expect(codes(refundReasons(90_000, disputed))).toEqual(["disputed", "refund-too-large"]);
  });
});

describe("two people", () => {
  test("agree above the limit, not at it; small parts of a large sum count together", () => {
    expect(needsSecondPerson(20_000, charged, 20_000)).toBe(false);
    expect(needsSecondPerson(20_001, charged, 20_000)).toBe(true);
    expect(needsSecondPerson(1, { ...charged, refunds: [of(20_000, "sent")] }, 20_000)).toBe(true);
    expect(needsSecondPerson(1, { ...charged, refunds: [of(20_000, "failed")] }, 20_000)).toBe(false);
  });

  test("are needed where the request says so: who asked may not approve, anyone else may", () => {
    const refund = { state: "requested", needsSecond: true, requestedBy: "anand" } as const;
    expect(codes(approvalReasons(refund, "anand", charged))).toEqual(["second-person-needed"]);
    expect(approvalReasons(refund, "meena", charged)).toEqual([]);
    expect(approvalReasons({ ...refund, needsSecond: false }, "anand", charged)).toEqual([]);
    expect(codes(approvalReasons({ ...refund, state: "sent" }, "meena", charged))).toEqual(["refund-decided"]);
  });
});

describe("disputes", () => {
  test("stand open before their list is read, are over when won, and take the money when lost", () => {
    const lost = [{ state: "lost" as const, amountPaise: 86_400 }];
    expect(disputeStanding({ ...charged, state: "disputed" })).toBe("open");
    expect(disputeStanding({ ...charged, disputes: [{ state: "won", amountPaise: 86_400 }] })).toBeNull();
    expect(disputeStanding({ ...charged, state: "disputed", disputes: lost })).toBe("lost");
    expect(isGone({ ...charged, disputes: lost })).toBe(true);
    expect(isGone({ ...charged, disputes: [{ state: "open", amountPaise: 86_400 }] })).toBe(false);
  });

  test("are told without blaming anybody, also for a reason that Stripe may add", () => {
    for (const reason of ["fraudulent", "unrecognized", "something_new", "__proto__"])
      expect(disputeWords(reason)).not.toMatch(/fraud|undefined/i);
  });
});

describe("healing", () => {
  const known = (
    id: string,
    state: RefundState,
    amountPaise = 10_000,
    stripeRefundId: string | null = null,
  ): KnownRefund => ({
    id,
    state,
    amountPaise,
    requestKey: `refund:${id}`,
    stripeRefundId,
  });
  const truth = (change: Partial<RefundTruth> = {}): RefundTruth => ({
    refundId: "re_1",
    requestKey: "refund:a",
    amountMinor: 10_000,
    status: "succeeded",
    failureReason: null,
    createdAt: new Date("2026-11-25T10:00:00Z"),
    ...change,
  });

  test("finds our own refund by its key, and by Stripe's id ever after; the same list again changes nothing", () => {
    expect(heal([known("a", "sent")], [truth()], 86_400).moved).toMatchObject([{ to: "succeeded", isNews: true }]);
    const healed = heal([known("a", "succeeded", 10_000, "re_1")], [truth({ requestKey: null })], 86_400);
    expect(healed).toEqual({ moved: [], found: [], overtaken: [] });
  });

  test("takes a pending refund for on its way: told once, not yet arrived", () => {
    const pending = truth({ status: "pending" });
    expect(heal([known("a", "sent")], [pending], 86_400).moved).toMatchObject([{ to: "sent", isNews: true }]);
    expect(heal([known("a", "sent", 10_000, "re_1")], [pending], 86_400).moved).toEqual([]);
  });

  test("believes a bank that sends the money back after it had arrived, and never calls a failed one arrived", () => {
    const failed = truth({ status: "failed", failureReason: "expired_or_canceled_card" });
    expect(heal([known("a", "succeeded", 10_000, "re_1")], [failed], 86_400).moved).toMatchObject([{ to: "failed" }]);
    expect(heal([known("a", "failed", 10_000, "re_1")], [truth()], 86_400).moved).toEqual([]);
  });

  test("writes down a refund nobody asked for here, and withdraws the newest of ours that no longer fit", () => {
    const waiting = [known("a", "requested", 40_000), known("b", "approved", 40_000), known("c", "sent", 6_400)];
    const there = truth({ refundId: "re_9", requestKey: null, amountMinor: 30_000 });
    const { found, overtaken } = heal(waiting, [there], 86_400);
    expect(found).toMatchObject([{ state: "succeeded" }]);
    expect(overtaken.map(({ id }) => id)).toEqual(["b"]);
  });
});
