import { citations } from "../citations";
import * as paper from "../rules/paper";
import * as people from "../rules/people";
import * as pregnancy from "../rules/pregnancy";
import * as quantity from "../rules/quantity";
import * as statements from "../rules/statements";
import * as time from "../rules/time";
import * as written from "../rules/written";
import { headsOf, ourPolicy } from "./heads";
import type { JurisdictionRules, RuleBook } from "./rule-book";

const head = headsOf("uk");
const { ukPom217, ukPpp, ukPrescribers, ukContraception, ukLeaflet, smpc, mhra2023, mhra2025, mhra2026 } = citations;

/** Regulations of 2012, in force since 14 Aug 2012; guidance without a day of its own counts from the MHRA's measures of 2023. */
const since2012 = { from: "2012-08-14" };
const since2023 = { from: "2023-10-31" };
/** The update is of October 2025 and names no day: counted from the month's last. */
const since2025 = { from: "2025-10-31" };
const since2026 = { from: "2026-01-22" };

const days = 30;
const windowDays = { canBecomePregnant: 7, cannotBecomePregnant: 30 };

/** United Kingdom: the pregnancy prevention programme as it stands since 22 Jan 2026, with the rule of two prescribers before. */
const book: RuleBook = {
  edition: "UK",
  prescriptionInHand: "original-required",
  patientAgeMin: 12,
  supplyDaysMax: days,
  windowDays,
  rules: [
    paper.prescriptionRequired(head("prescription", "STATUTE", ukPom217, since2012)),
    paper.prescriptionInHand(head("in-hand", "STATUTE", ukPom217, since2012), "original-required"),
    paper.dated(head("dated", "STATUTE", ukPom217, since2012)),
    // Regulation 217 allows six months; the two windows that follow end sooner for everybody.
    time.window(head("window-can", "REGULATOR", ukPpp, since2023), "can-become-pregnant", windowDays.canBecomePregnant),
    time.window(
      head("window-cannot", "HOUSE", ukPpp, ourPolicy),
      "cannot-become-pregnant",
      windowDays.cannotBecomePregnant,
    ),
    people.ageFrom(head("age", "LABEL", ukLeaflet, since2023), 12),
    paper.namesPatient(head("patient-named", "STATUTE", ukPom217, since2012)),
    paper.exactPreparation(head("exact-preparation", "HOUSE", smpc, ourPolicy), "very-product"),
    written.doseStated(head("dose-stated", "HOUSE", ukPpp, ourPolicy)),
    quantity.daysAtOnce(head("days-at-once-can", "REGULATOR", ukPpp, since2023), "can-become-pregnant", days),
    quantity.daysAtOnce(head("days-at-once-cannot", "HOUSE", ukPpp, ourPolicy), "cannot-become-pregnant", days),
    quantity.daysInHand(head("days-in-hand", "HOUSE", ukPpp, ourPolicy), days),
    quantity.notMoreThanWritten(head("not-more-than-written", "STATUTE", ukPom217, since2012)),
    quantity.noRepeats(head("no-repeats", "HOUSE", ukPpp, ourPolicy)),
    people.prescriberNamed(head("prescriber-named", "STATUTE", ukPom217, since2012)),
    people.prescriberIs(head("prescriber", "LABEL", smpc, since2023), "dermatologistOrUnder", [
      "dermatologist",
      "specialist-team",
    ]),
    people.secondPrescriberUnder(
      head("second-prescriber", "REGULATOR", mhra2023, { ...since2023, to: "2026-01-21" }),
      18,
    ),
    people.firstVisitInPerson(head("first-visit", "REGULATOR", mhra2025, since2025)),
    pregnancy.pregnancyTestNegative(head("pregnancy-test", "LABEL", ukPrescribers, since2023), "refuse"),
    pregnancy.testBeforePrescription(head("pregnancy-test-date", "LABEL", ukPrescribers, since2023), 3),
    pregnancy.testSensitivity(head("pregnancy-test-sensitivity", "LABEL", ukPrescribers, since2023), 25),
    pregnancy.contraception(head("contraception", "LABEL", ukContraception, since2023), {
      asked: "highlyEffectiveOrTwo",
      enough: ["highly-effective", "two-methods"],
      whenUnstated: "refuse",
    }),
    statements.riskForm(head("risk-form", "REGULATOR", mhra2023, { ...since2023, to: "2026-01-21" }), "ukRisk"),
    statements.riskForm(head("risk-form-2026", "REGULATOR", mhra2026, since2026), "ukRisk2026"),
    statements.statementsCurrent(head("statements", "HOUSE", mhra2026, ourPolicy)),
    people.deliveryArea(head("delivery-area", "HOUSE", ukPpp, ourPolicy)),
  ],
};

export const unitedKingdom: JurisdictionRules = {
  books: { "oral-retinoid": () => book },
  profiles: [{}],
  monthsWithoutPregnancy: 1,
};
