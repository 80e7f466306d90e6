import { describe, expect, test } from "vitest";
import { type FullTranscription, fullTranscriptionOf } from "../prescription/full-transcription";
import type { Transcription, TypedSoFar } from "../prescription/transcription";
import { approvalChecks } from "./approval-checks";
import { blocking, decide } from "./decide";
import type { OtherSupply } from "./facts";
import { type Jurisdiction, jurisdictions } from "./jurisdiction";
import { type KnownOfOrder, orderFacts } from "./order-facts";
import { type DispensingPolicy, policyFor } from "./policy";
import { type Stated, statedFacts } from "./stated-facts";
import { otherSupply, today } from "./test-facts";
import { books, objectionOf, shortId } from "./test-objections";

/** The same policy with one rule crossed out. */
const without = (policy: DispensingPolicy, id: string): DispensingPolicy => ({
  ...policy,
  rules: policy.rules.filter((rule) => rule.id !== id),
});

const idsOf = (jurisdiction: Jurisdiction) => [
  ...new Set(books.flatMap((policy) => (policy.jurisdiction === jurisdiction ? policy.rules.map(({ id }) => id) : []))),
];

describe.each(jurisdictions)("in %s, without the rule", (jurisdiction) => {
  test.each(idsOf(jurisdiction))("%s a supply that it stands against is judged otherwise", (id) => {
    const facts = objectionOf(id);
    const verdicts = books
      .filter(({ rules }) => rules.some((rule) => rule.id === id))
      .map((policy) => [decide(policy, facts, today).verdict, decide(without(policy, id), facts, today).verdict]);
    expect(verdicts.filter(([whole, rest]) => whole !== rest).length).toBeGreaterThan(0);
  });
});

/** An order as it comes to a pharmacist, by nothing but what this shop knows or can be told. */
interface Case {
  readonly typed?: Partial<TypedSoFar>;
  readonly patient?: Partial<Stated["patient"]>;
  readonly capsulesUsed?: number;
  readonly hasPages?: false;
  readonly statementsCurrent?: false;
  readonly supplies?: readonly OtherSupply[];
  readonly pin?: string;
  readonly read?: Partial<Omit<FullTranscription, "lines">> & {
    readonly repeats?: { times: number; intervalDays: number };
  };
}

const nothingSpecial: Case = {};
const cannot = { category: "cannot-become-pregnant" } as const;

/** For each rule of India a case of the shop in which it decides. A rule that needs a fact that nobody can ever state has none. */
const cases: Record<string, Case> = {
  prescription: { hasPages: false },
  dated: { typed: { writtenOn: "2026-11-24" } },
  "window-can": { typed: { writtenOn: "2026-11-15" } },
  "window-cannot": { typed: { writtenOn: "2026-10-23" }, patient: cannot },
  age: { patient: { birthDate: "2014-11-24" } },
  "patient-named": { typed: { patientName: "Usha Rao" } },
  "exact-preparation": { typed: { slug: "tretiva-25", strengthMg: 25 } },
  signed: nothingSpecial,
  "patient-address": nothingSpecial,
  "dose-stated": { typed: { capsulesPerDay: null } },
  "days-at-once": { typed: { days: 31, totalCapsules: 31 } },
  "days-in-hand": { supplies: [otherSupply({ capsules: 10 })] },
  "not-more-than-written": { typed: { totalCapsules: 20 } },
  "repeat-interval": {
    capsulesUsed: 30,
    supplies: [otherSupply({ suppliedOn: "2026-10-25" })],
    read: { repeats: { times: 3, intervalDays: 30 } },
  },
  "prescriber-named": { typed: { prescriberName: "" } },
  "prescriber-registered": { typed: { prescriberRegistration: "-" } },
  dermatologist: { typed: { prescriberQualification: "BHMS" } },
  "first-visit": nothingSpecial,
  "pregnancy-test": nothingSpecial,
  "pregnancy-test-date": { read: { pregnancyTest: { on: "2026-11-10", result: "negative" } } },
  "pregnancy-test-sensitivity": { read: { pregnancyTest: { on: "2026-11-19", result: "negative" } } },
  contraception: nothingSpecial,
  "contraception-month": nothingSpecial,
  "consent-form": { read: { consentFormSeen: false } },
  statements: { statementsCurrent: false },
  "delivery-area": { pin: "560001" },
};

const written: Transcription = {
  writtenOn: "2026-11-20",
  patientName: "Asha Rao",
  slug: "isotroin-20",
  strengthMg: 20,
  capsulesPerDay: 1,
  days: 30,
  totalCapsules: 30,
  prescriberName: "Dr Leela Menon",
  prescriberRegistration: "MMC 12345",
};

function transcriptionWith({ repeats, ...change }: NonNullable<Case["read"]>): FullTranscription {
  const { lines, ...reading } = fullTranscriptionOf(written, "Isotroin 20 mg");
  return { ...reading, ...change, lines: lines.map((line) => ({ ...line, repeats: repeats ?? null })) };
}

/** What the shop says of an order: the strongest objection, and what it asks of the pharmacist. */
function saidOf(policy: DispensingPolicy, one: Case) {
  const known: KnownOfOrder = {
    supplies: one.supplies ?? [],
    pin: one.pin ?? "411004",
    deliveryPins: ["411"],
    reading: one.read === undefined ? null : transcriptionWith(one.read),
  };
  const stated: Stated = {
    transcription: { ...written, ...one.typed },
    patient: { name: "Asha Rao", birthDate: "1996-03-04", category: "can-become-pregnant", ...one.patient },
    lines: [{ slug: "isotroin-20", title: "Isotroin 20 mg", strengthMg: 20, capsules: 30 }],
    capsulesUsed: one.capsulesUsed ?? 0,
    hasPages: one.hasPages ?? true,
    statementsCurrent: one.statementsCurrent ?? true,
    further: orderFacts(known),
  };
  const weights = blocking(decide(policy, statedFacts(stated), today).reasons).map(({ weight }) => weight);
  const asked = approvalChecks(policy, stated, today).filter(({ kind }) => kind === "asked");
  return {
    word: weights.includes("refuse") ? "refuse" : weights.includes("judge") ? "judge" : "may",
    asked: asked.flatMap(({ statements }) => statements.map(({ id }) => id)),
  };
}

describe("by what this shop can know of an order", () => {
  const policy = policyFor("oral-retinoid", "IN", today);

  test.each(policy.rules.map(({ id }) => id))("%s decides a case: without it an approval is easier", (id) => {
    const one = cases[shortId(id)];
    if (one === undefined) throw new Error(`no case for ${id}`);
    expect(saidOf(without(policy, id), one)).not.toEqual(saidOf(policy, one));
  });

  test("an order like any other is refused by nothing, and no case is of a rule that is gone", () => {
    expect(saidOf(policy, nothingSpecial).word).toBe("may");
    const known = policy.rules.map(({ id }) => shortId(id));
    expect(Object.keys(cases).filter((id) => !known.includes(id))).toEqual([]);
  });
});
