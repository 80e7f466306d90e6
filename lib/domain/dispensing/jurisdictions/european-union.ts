import { citations } from "../citations";
import type { MemberState } from "../profile";
import type { Rule } from "../rule";
import * as paper from "../rules/paper";
import * as people from "../rules/people";
import * as pregnancy from "../rules/pregnancy";
import * as quantity from "../rules/quantity";
import * as statements from "../rules/statements";
import * as time from "../rules/time";
import * as written from "../rules/written";
import { headsOf, ourPolicy } from "./heads";
import { italy } from "./italy";
import type { JurisdictionRules, RuleBook } from "./rule-book";

const head = headsOf("eu");
const { smpc, ieSmpc, aifa, ukContraception, ukLeaflet } = citations;

/** The prevention programme was read in the Italian notice and the Irish text; both follow the European review that ended on 22 Mar 2018. */
const asRead = { from: "2018-03-22" };
const days = 30;
const windowDays = { canBecomePregnant: 7, cannotBecomePregnant: 30 };

const memberStateProfile: Rule = people.memberStateKnown(head("member-state", "HOUSE", smpc, ourPolicy));

const common: readonly Rule[] = [
  paper.prescriptionRequired(head("prescription", "LABEL", ieSmpc, asRead)),
  paper.dated(head("dated", "HOUSE", smpc, ourPolicy)),
  time.window(head("window-can", "LABEL", aifa, asRead), "can-become-pregnant", windowDays.canBecomePregnant),
  time.window(
    head("window-cannot", "HOUSE", smpc, ourPolicy),
    "cannot-become-pregnant",
    windowDays.cannotBecomePregnant,
  ),
  people.ageFrom(head("age", "LABEL", ukLeaflet, asRead), 12),
  paper.namesPatient(head("patient-named", "HOUSE", smpc, ourPolicy)),
  paper.exactPreparation(head("exact-preparation", "HOUSE", smpc, ourPolicy), "very-product"),
  written.doseStated(head("dose-stated", "HOUSE", smpc, ourPolicy)),
  quantity.daysAtOnce(head("days-at-once-can", "LABEL", aifa, asRead), "can-become-pregnant", days),
  quantity.daysAtOnce(head("days-at-once-cannot", "HOUSE", smpc, ourPolicy), "cannot-become-pregnant", days),
  quantity.daysInHand(head("days-in-hand", "HOUSE", smpc, ourPolicy), days),
  quantity.notMoreThanWritten(head("not-more-than-written", "HOUSE", ieSmpc, ourPolicy)),
  quantity.noRepeats(head("no-repeats", "LABEL", ieSmpc, asRead)),
  people.prescriberNamed(head("prescriber-named", "HOUSE", smpc, ourPolicy)),
  pregnancy.pregnancyTestNegative(head("pregnancy-test", "LABEL", aifa, asRead), "refuse"),
  pregnancy.testSensitivity(head("pregnancy-test-sensitivity", "LABEL", smpc, asRead), 25),
  // The Italian notice is content with one method; one that its user can forget is not enough for us, as in the British text of the programme.
  pregnancy.contraception(head("contraception", "HOUSE", ukContraception, ourPolicy), {
    asked: "highlyEffectiveOrTwo",
    enough: ["highly-effective", "two-methods"],
    whenUnstated: "refuse",
  }),
  statements.riskForm(head("risk-form", "LABEL", aifa, asRead), "euRisk"),
  statements.statementsCurrent(head("statements", "HOUSE", smpc, ourPolicy)),
];

/** European Union: the prevention programme, and the rules of one member state. Without those nothing is supplied. */
function bookOf(memberState: MemberState | null): RuleBook {
  const limits = { patientAgeMin: 12, supplyDaysMax: days, windowDays };
  return memberState === null
    ? { ...limits, edition: "EU", prescriptionInHand: "forbidden-online", rules: [memberStateProfile, ...common] }
    : { ...limits, edition: "EU-IT", prescriptionInHand: italy.prescriptionInHand, rules: [...common, ...italy.rules] };
}

export const europeanUnion: JurisdictionRules = {
  books: { "oral-retinoid": (_at, { memberState = null }) => bookOf(memberState) },
  profiles: [{}, { memberState: "IT" }],
  monthsWithoutPregnancy: 1,
};
