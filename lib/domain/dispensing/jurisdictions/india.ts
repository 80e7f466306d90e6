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

const head = headsOf("in");
const { rule65, drugsRules, cdsco2018, gsr220, telemedicine, ukLeaflet, ukPpp, ukPrescribers, ukContraception } =
  citations;

/** The edition of the Drugs Rules that was read; the rules themselves are older. */
const asRead = { from: "2024-09-01" };
const since2018 = { from: "2018-12-19" };
const since2020 = { from: "2020-03-26" };

const days = 30;
const windowDays = { canBecomePregnant: 7, cannotBecomePregnant: 30 };
const patientAgeMin = 12;

/**
 * India. The Drugs Rules set no age, no expiry and no quantity for Schedule H: the window of 7 days, the 30 days at once, the age of 12 and all
 * that is asked about pregnancy are our own, after the prevention programmes of the United Kingdom and the European Union.
 */
const book: RuleBook = {
  edition: "IN",
  // GSR 220(E) lets the prescription come by email, on its conditions: the same revenue district, an address registered with the licensing
  // authority, the bill by return, 30 days from a prescription for a chronic disease. Whether it still stands and fits, counsel decides.
  prescriptionInHand: "copy-accepted",
  patientAgeMin,
  supplyDaysMax: days,
  windowDays,
  rules: [
    paper.prescriptionRequired(head("prescription", "STATUTE", drugsRules, asRead)),
    paper.dated(head("dated", "STATUTE", drugsRules, asRead)),
    time.window(head("window-can", "HOUSE", ukPpp, ourPolicy), "can-become-pregnant", windowDays.canBecomePregnant),
    time.window(
      head("window-cannot", "REGULATOR", gsr220, since2020),
      "cannot-become-pregnant",
      windowDays.cannotBecomePregnant,
    ),
    people.ageFrom(head("age", "HOUSE", ukLeaflet, ourPolicy), patientAgeMin),
    paper.namesPatient(head("patient-named", "STATUTE", drugsRules, asRead)),
    paper.exactPreparation(head("exact-preparation", "STATUTE", drugsRules, asRead), "rule65"),
    written.signed(head("signed", "STATUTE", drugsRules, asRead)),
    written.showsAddress(head("patient-address", "STATUTE", drugsRules, asRead)),
    written.doseStated(head("dose-stated", "STATUTE", drugsRules, asRead)),
    quantity.daysAtOnce(head("days-at-once", "HOUSE", ukPpp, ourPolicy), "everyone", days),
    quantity.daysInHand(head("days-in-hand", "HOUSE", ukPpp, ourPolicy), days),
    quantity.notMoreThanWritten(head("not-more-than-written", "STATUTE", drugsRules, asRead)),
    quantity.repeatInterval(head("repeat-interval", "STATUTE", drugsRules, asRead)),
    people.prescriberNamed(head("prescriber-named", "STATUTE", rule65, asRead)),
    people.prescriberRegistered(head("prescriber-registered", "REGULATOR", telemedicine, since2020)),
    people.prescriberIs(head("dermatologist", "REGULATOR", cdsco2018, since2018), "dermatologist", ["dermatologist"]),
    people.firstVisitInPerson(head("first-visit", "HOUSE", telemedicine, ourPolicy)),
    pregnancy.pregnancyTestNegative(head("pregnancy-test", "HOUSE", ukPpp, ourPolicy), "attest"),
    pregnancy.testBeforePrescription(head("pregnancy-test-date", "HOUSE", ukPrescribers, ourPolicy), 3),
    pregnancy.testSensitivity(head("pregnancy-test-sensitivity", "HOUSE", ukPrescribers, ourPolicy), 25),
    pregnancy.contraception(head("contraception", "HOUSE", ukContraception, ourPolicy), {
      asked: "highlyEffectiveOrTwo",
      enough: ["highly-effective", "two-methods"],
      whenUnstated: "attest",
    }),
    pregnancy.contraceptionForAMonth(head("contraception-month", "HOUSE", ukContraception, ourPolicy)),
    statements.riskForm(head("consent-form", "REGULATOR", cdsco2018, since2018), "indianConsent"),
    statements.statementsCurrent(head("statements", "HOUSE", cdsco2018, ourPolicy)),
    people.deliveryArea(head("delivery-area", "REGULATOR", gsr220, since2020), "district"),
  ],
};

export const india: JurisdictionRules = {
  books: { "oral-retinoid": () => book },
  profiles: [{}],
  // The warning on the pack, by the notice of 2018.
  monthsWithoutPregnancy: 6,
};
