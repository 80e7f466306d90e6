import type { Day } from "../../shared/calendar";
import { citations } from "../citations";
import type { InForce, Rule } from "../rule";
import * as paper from "../rules/paper";
import * as people from "../rules/people";
import * as pregnancy from "../rules/pregnancy";
import * as quantity from "../rules/quantity";
import * as statements from "../rules/statements";
import * as time from "../rules/time";
import * as written from "../rules/written";
import { headsOf, ourPolicy } from "./heads";
import type { JurisdictionRules, RuleBook } from "./rule-book";

const head = headsOf("us");
const { usLabel, usLabelPregnancy, usEnrolment, usPharmacies, us2026 } = citations;

const since2021: InForce = { from: "2021-12-01" };
const days = 30;

/** What both editions of the programme ask. Figures read only on pages of grade C (30 days, 7 days of the test) are applied as our own. */
const common: readonly Rule[] = [
  paper.prescriptionRequired(head("prescription", "REMS", usPharmacies, since2021)),
  paper.prescriptionInHand(head("in-hand", "HOUSE", usPharmacies, ourPolicy), "original-required"),
  paper.dated(head("dated", "HOUSE", usPharmacies, ourPolicy)),
  statements.programmeAuthorisation(head("authorisation", "REMS", usPharmacies, since2021)),
  people.prescriberEnrolled(head("prescriber-enrolled", "REMS", usEnrolment, since2021)),
  time.windowFromSpecimen(head("window-can", "HOUSE", usPharmacies, ourPolicy), 7),
  people.ageFrom(head("age", "LABEL", usLabel, since2021), 12),
  paper.namesPatient(head("patient-named", "HOUSE", usPharmacies, ourPolicy)),
  paper.exactPreparation(head("exact-preparation", "HOUSE", usLabel, ourPolicy), "very-product"),
  written.doseStated(head("dose-stated", "HOUSE", usPharmacies, ourPolicy)),
  quantity.daysAtOnce(head("days-at-once", "HOUSE", usPharmacies, ourPolicy), "everyone", days),
  quantity.daysInHand(head("days-in-hand", "HOUSE", usPharmacies, ourPolicy), days),
  quantity.notMoreThanWritten(head("not-more-than-written", "HOUSE", usPharmacies, ourPolicy)),
  quantity.noRepeats(head("no-repeats", "HOUSE", usPharmacies, ourPolicy)),
  people.prescriberNamed(head("prescriber-named", "HOUSE", usPharmacies, ourPolicy)),
  pregnancy.pregnancyTestNegative(head("pregnancy-test", "LABEL", usLabelPregnancy, since2021), "refuse"),
  pregnancy.testSensitivity(head("pregnancy-test-sensitivity", "LABEL", usLabelPregnancy, since2021), 25),
  pregnancy.contraception(head("contraception", "LABEL", usLabelPregnancy, since2021), {
    asked: "two",
    enough: ["two-methods"],
    whenUnstated: "refuse",
  }),
  statements.riskForm(head("enrolment-form", "REMS", usEnrolment, since2021), "usEnrolment"),
  statements.statementsCurrent(head("statements", "HOUSE", usEnrolment, ourPolicy)),
  people.deliveryArea(head("delivery-area", "HOUSE", usPharmacies, ourPolicy)),
];

const edition2021: readonly Rule[] = [
  pregnancy.testInMedicalSetting(head("2021-12.test-setting", "REMS", us2026, since2021)),
  time.window(head("2021-12.window-cannot", "REMS", us2026, since2021), "cannot-become-pregnant", 30),
];

/** From the day entered, or, while none is entered, from the approval on beside the edition before it. */
const edition2026 = (from: Day): readonly Rule[] => [
  pregnancy.firstTestInMedicalSetting(head("2026-02.test-setting", "REMS", us2026, { from })),
];

const approvedOn: Day = "2026-02-09";

/**
 * United States, iPLEDGE. The change approved on 9 Feb 2026 applies from `programmeFrom`, which an operator reads on the programme's own
 * site. While it is null, the rules of both editions are judged together, so that the stricter of two always wins.
 */
function bookFor(at: Day, programmeFrom: Day | null): RuleBook {
  const book = (edition: string, rules: readonly Rule[], window: number | null): RuleBook => ({
    edition: `US-${edition}`,
    prescriptionInHand: "original-required",
    patientAgeMin: 12,
    supplyDaysMax: days,
    windowDays: { canBecomePregnant: null, cannotBecomePregnant: window },
    rules: [...common, ...rules],
  });
  if (programmeFrom === null) return book("2021-12+2026-02", [...edition2021, ...edition2026(approvedOn)], 30);
  if (at < programmeFrom) return book("2021-12", edition2021, 30);
  return book("2026-02", edition2026(programmeFrom), null);
}

export const unitedStates: JurisdictionRules = {
  books: { "oral-retinoid": (at, { programmeFrom = null }) => bookFor(at, programmeFrom) },
  // Before the change of 2026 and after it, as seen in November 2026.
  profiles: [{}, { programmeFrom: "2026-08-08" }, { programmeFrom: "2026-12-01" }],
  monthsWithoutPregnancy: 1,
};
