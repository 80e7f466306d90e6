import type { DispensingFacts } from "./facts";
import { jurisdictions } from "./jurisdiction";
import { rulesOf } from "./jurisdictions/all";
import { type DispensingPolicy, policyFor } from "./policy";
import { but, everythingStated, otherSupply, today } from "./test-facts";

/** For each rule, by its id without the country: the change that it must object to, when everything else is in order. */
export const objections: Record<string, DispensingFacts> = {
  prescription: but({ prescription: { inHand: "none" } }),
  "in-hand": but({ channel: "online", prescription: { inHand: "copy" } }),
  dated: but({ prescription: { writtenOn: "2026-11-24" } }),
  "window-can": but({
    prescription: { writtenOn: "2026-11-15" },
    pregnancyTest: { specimenOn: "2026-11-16", result: "negative", detectsFromMiuPerMl: 25, setting: "medical" },
  }),
  "window-cannot": but({
    patient: { category: "cannot-become-pregnant" },
    prescription: { writtenOn: "2026-10-23" },
  }),
  age: but({ patient: { birthDate: "2014-11-24" } }),
  "patient-named": but({ prescription: { patientName: "Usha Rao" } }),
  "exact-preparation": but({ prescription: { preparation: { slug: "tretiva-25", strengthMg: 25 } } }),
  signed: but({ prescription: { signed: false } }),
  "patient-address": but({ prescription: { showsAddress: false } }),
  "dose-stated": but({ prescription: { capsulesPerDay: "unknown" } }),
  "contraception-month": but({ contraceptionSince: "2026-10-24" }),
  "days-at-once": but({ prescription: { days: 31, totalCapsules: 31 } }),
  "days-at-once-can": but({ prescription: { days: 31, totalCapsules: 31 } }),
  "days-at-once-cannot": but({
    patient: { category: "cannot-become-pregnant" },
    prescription: { days: 31, totalCapsules: 31 },
  }),
  "days-in-hand": but({ otherSupplies: [otherSupply({ capsules: 10 })] }),
  "not-more-than-written": but({ prescription: { totalCapsules: 20 } }),
  "no-repeats": but({
    prescription: { capsulesUsed: 30, repeats: { times: 3, intervalDays: null } },
  }),
  "repeat-interval": but({
    prescription: { capsulesUsed: 30, repeats: { times: 3, intervalDays: 30 } },
    otherSupplies: [otherSupply({ suppliedOn: "2026-10-25", capsulesPerDay: 2 })],
  }),
  "prescriber-named": but({ prescriber: { name: " " } }),
  "prescriber-registered": but({ prescriber: { registration: "" } }),
  dermatologist: but({ prescriber: { type: "general-practitioner" } }),
  prescriber: but({ prescriber: { type: "general-practitioner" } }),
  "prescriber-enrolled": but({ prescriber: { enrolled: false } }),
  "second-prescriber": but({ patient: { birthDate: "2010-01-01" }, prescriber: { secondAgrees: false } }),
  "first-visit": but({ prescription: { consultation: "first-remote" } }),
  "pregnancy-test": but({
    pregnancyTest: { specimenOn: "2026-11-19", result: "positive", detectsFromMiuPerMl: 25, setting: "medical" },
  }),
  "pregnancy-test-date": but({
    pregnancyTest: { specimenOn: "2026-11-16", result: "negative", detectsFromMiuPerMl: 25, setting: "medical" },
  }),
  "pregnancy-test-sensitivity": but({
    pregnancyTest: { specimenOn: "2026-11-19", result: "negative", detectsFromMiuPerMl: 50, setting: "medical" },
  }),
  "2021-12.test-setting": but({
    pregnancyTest: { specimenOn: "2026-11-19", result: "negative", detectsFromMiuPerMl: 25, setting: "home" },
  }),
  "2026-02.test-setting": but({
    pregnancyTest: { specimenOn: "2026-11-19", result: "negative", detectsFromMiuPerMl: 25, setting: "home" },
  }),
  "2021-12.window-cannot": but({
    patient: { category: "cannot-become-pregnant" },
    prescription: { writtenOn: "2026-10-23" },
  }),
  contraception: but({ contraception: "none" }),
  "consent-form": but({ riskFormSigned: false }),
  "risk-form": but({ riskFormSigned: false }),
  "risk-form-2026": but({ riskFormSigned: false }),
  "enrolment-form": but({ riskFormSigned: false }),
  statements: but({ statementsCurrent: false }),
  "delivery-area": but({ channel: "online", inDeliveryArea: false }),
  authorisation: but({ authorisation: "unknown" }),
  "member-state": everythingStated,
};

/** Every book, past editions too. */
export const books: readonly DispensingPolicy[] = [
  ...jurisdictions.flatMap((one) =>
    rulesOf[one].profiles.map((profile) => policyFor("oral-retinoid", one, today, profile)),
  ),
  policyFor("oral-retinoid", "UK", "2025-12-31"),
];

export const shortId = (id: string) => id.slice(id.indexOf(".") + 1);
export const objectionOf = (id: string): DispensingFacts => {
  const facts = objections[shortId(id)];
  if (facts === undefined) throw new Error(`no case for ${id}`);
  return facts;
};
