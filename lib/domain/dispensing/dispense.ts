import type { Transcription } from "../prescription/transcription";
import { fulfilmentBlockers } from "../refund/crossing";
import type { OrderMoney } from "../refund/money";
import type { Day } from "../shared/calendar";
import type { Reason, ReasonOf } from "../shared/reason";
import { isExpiryOf, readExpiry } from "../stock/expiry";
import { type GivenAnswers, openCheckReasons } from "./checks";
import { decide } from "./decide";
import { dispensingChecks } from "./dispensing-checks";
import type { DispensingFacts } from "./facts";
import type { DispensingPolicy } from "./policy";
import { type OrderFacts, statedFacts } from "./stated-facts";

export interface DispenseLine {
  readonly slug: string;
  /** As booked (`asBooked`), or as typed where nothing of ours is meant. */
  readonly batch: string;
  /** As printed on the pack. */
  readonly expiry: string;
  /** Packs, like an order's quantity. */
  readonly quantity: number;
}

export interface ShelfBatch {
  readonly id: string;
  readonly slug: string;
  readonly batchNumber: string;
  readonly expiresOn: Day;
  readonly onHandPacks: number;
  /** Since when the whole batch is in quarantine. */
  readonly quarantinedAt?: Date | null;
}

export interface DispenseFacts {
  readonly transcription: Transcription;
  readonly patient: DispensingFacts["patient"];
  readonly ordered: readonly (DispensingFacts["lines"][number] & { readonly packs: number })[];
  readonly shelf: readonly ShelfBatch[];
  /** What was looked up or read beside the transcription, as for the approval. */
  readonly further: OrderFacts;
  readonly openSafetyReport: boolean;
  /** What was charged, and what of it goes back. */
  readonly money: OrderMoney;
  readonly registration: string | null;
  /** What the pharmacist answered to the checks of dispensing. */
  readonly checks: GivenAnswers;
  readonly today: Day;
}

/** Every reason why these packs may not be dispensed for this order; empty = they may. The policy is judged again: approval was earlier. */
export function dispenseReasons(
  policy: DispensingPolicy,
  lines: readonly DispenseLine[],
  facts: DispenseFacts,
): Reason[] {
  const reasons = [...policyReasons(policy, facts), ...fulfilmentBlockers(facts.money)];
  if (facts.openSafetyReport) {
    reasons.push({
      code: "safety-report-open",
      params: { case: "dispensing" },
    });
  }
  if (facts.registration === null) {
    reasons.push({
      code: "registration-missing",
    });
  }
  return [
    ...reasons,
    ...openCheckReasons(dispensingChecks, facts.checks),
    ...quantityReasons(lines, facts),
    ...lines.flatMap((line, index) => batchReasons(line, index, lines, facts)),
  ];
}

function policyReasons(policy: DispensingPolicy, facts: DispenseFacts): Reason[] {
  return refusedToday(policy, facts).map(({ field, weight, rule, basis, ...reason }) =>
    reason.code === "out-of-window" ? ended("after-payment", reason) : reason,
  );
}

/** Whether the prescription's window has ended since its packs were dispensed: the parcel stays, and staff read what to do with it. */
export function windowReasons(policy: DispensingPolicy, facts: SupplyFacts): Reason[] {
  return refusedToday(policy, facts).flatMap((reason) =>
    reason.code === "out-of-window" ? [ended("before-hand-over", reason)] : [],
  );
}

/** A window that has ended, and what follows from it. */
function ended(which: "after-payment" | "before-hand-over", { params, ourPolicy }: ReasonOf<"out-of-window">): Reason {
  if ("ended" in params) throw new Error("a rule tells of the window alone");
  return { code: "out-of-window", params: { case: which, ended: { params, ...(ourPolicy ? { ourPolicy } : {}) } } };
}

type SupplyFacts = Pick<DispenseFacts, "transcription" | "patient" | "ordered" | "further" | "today">;

/** What the policy refuses today, by what the approval knew. What a pharmacist judged then is not asked a second time. */
function refusedToday(policy: DispensingPolicy, { transcription, patient, ordered, further, today }: SupplyFacts) {
  const stated = statedFacts({
    transcription,
    patient,
    lines: ordered,
    capsulesUsed: 0,
    hasPages: true,
    statementsCurrent: true,
    further,
  });
  return decide(policy, stated, today).reasons.filter(({ weight }) => weight === "refuse");
}

function quantityReasons(lines: readonly DispenseLine[], facts: DispenseFacts): Reason[] {
  const ordered = facts.ordered.map((line) => ({
    ...line,
    given: lines.filter((given) => given.slug === line.slug).reduce((sum, given) => sum + given.quantity, 0),
  }));
  const reasons: Reason[] = ordered
    .filter((line) => line.given !== line.packs)
    .map((line) => ({
      code: "quantity-differs",
      field: "lines",
      params: { title: line.title, ordered: line.packs, entered: line.given },
    }));
  for (const line of lines) {
    if (!facts.ordered.some((wanted) => wanted.slug === line.slug)) {
      reasons.push({ code: "not-ordered", field: "lines", params: { slug: line.slug } });
    }
  }
  return reasons;
}

function batchReasons(
  line: DispenseLine,
  index: number,
  lines: readonly DispenseLine[],
  facts: DispenseFacts,
): Reason[] {
  const field = `lines.${index}`;
  const batch = facts.shelf.find((shelf) => shelf.slug === line.slug && shelf.batchNumber === line.batch);
  if (batch === undefined) {
    const known = facts.shelf
      .filter((shelf) => shelf.slug === line.slug && shelf.onHandPacks > 0)
      .map((shelf) => `${shelf.batchNumber} (${shelf.expiresOn})`);
    return [
      {
        code: "batch-unknown",
        field: `${field}.batch`,
        params: { batch: line.batch, known: known.join(", ") || "none" },
      },
    ];
  }
  const reasons: Reason[] = [];
  const printed = readExpiry(line.expiry, facts.today);
  if (!printed.ok) {
    reasons.push({ code: "expiry-invalid", field: `${field}.expiry`, params: { case: printed.error } });
  } else if (!isExpiryOf(printed.value, batch.expiresOn)) {
    reasons.push({
      code: "expiry-differs",
      field: `${field}.expiry`,
      params: { batch: line.batch, expiry: batch.expiresOn.slice(0, 7) },
    });
  }
  if (batch.expiresOn < facts.today) {
    reasons.push({
      code: "batch-expired",
      field: `${field}.batch`,
      params: { case: "shelf", batch: line.batch, expiresOn: batch.expiresOn },
    });
  }
  const taken = lines
    .filter((other) => other.slug === line.slug && other.batch === line.batch)
    .reduce((sum, other) => sum + other.quantity, 0);
  if (taken > batch.onHandPacks) {
    reasons.push({
      code: "batch-short",
      field: `${field}.quantity`,
      params: { case: "dispensing", batch: line.batch, packs: batch.onHandPacks },
    });
  }
  return reasons;
}
