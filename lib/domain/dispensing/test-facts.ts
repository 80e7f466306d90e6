import type { DispensingFacts, OtherSupply } from "./facts";

/** For tests: a supply that every rule of every jurisdiction is content with on 23 Nov 2026, over a counter, on an original prescription. */
export const today = "2026-11-23";

export const everythingStated: DispensingFacts = {
  channel: "counter",
  prescription: {
    inHand: "original",
    writtenOn: "2026-11-20",
    patientName: "Asha Rao",
    preparation: { slug: "isotroin-20", strengthMg: 20 },
    capsulesPerDay: 1,
    days: 30,
    totalCapsules: 30,
    repeats: { times: 0, intervalDays: null },
    capsulesUsed: 0,
    consultation: "first-in-person",
    isFirstCourse: true,
    signed: true,
    showsAddress: true,
  },
  prescriber: {
    name: "Dr Leela Menon",
    registration: "MMC 12345",
    type: "dermatologist",
    enrolled: true,
    secondAgrees: true,
  },
  patient: { name: "Asha Rao", birthDate: "1996-03-04", category: "can-become-pregnant" },
  lines: [{ slug: "isotroin-20", title: "Isotroin 20 mg", strengthMg: 20, capsules: 30 }],
  otherSupplies: [],
  pregnancyTest: { specimenOn: "2026-11-19", result: "negative", detectsFromMiuPerMl: 25, setting: "medical" },
  contraception: "two-methods",
  contraceptionSince: "2026-10-01",
  statementsCurrent: true,
  riskFormSigned: true,
  authorisation: { notAfter: "2026-11-25" },
  inDeliveryArea: true,
};

/** 30 capsules of 20 mg on the way from another paper, with some of it changed. */
export const otherSupply = (change: Partial<OtherSupply>): OtherSupply => ({
  suppliedOn: null,
  strengthMg: 20,
  capsules: 30,
  capsulesPerDay: 1,
  paper: { writtenOn: "2026-11-01", registration: "KMC 99999" },
  ...change,
});

type Parts = Partial<Omit<DispensingFacts, "prescription" | "prescriber" | "patient">> & {
  readonly prescription?: Partial<DispensingFacts["prescription"]>;
  readonly prescriber?: Partial<DispensingFacts["prescriber"]>;
  readonly patient?: Partial<DispensingFacts["patient"]>;
};

/** The facts with some of them changed. */
export const but = (change: Parts, facts: DispensingFacts = everythingStated): DispensingFacts => ({
  ...facts,
  ...change,
  prescription: { ...facts.prescription, ...change.prescription },
  prescriber: { ...facts.prescriber, ...change.prescriber },
  patient: { ...facts.patient, ...change.patient },
});
