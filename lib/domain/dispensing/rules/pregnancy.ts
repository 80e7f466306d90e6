import { addDays, addMonths, type Day, isDay } from "../../shared/calendar";
import type { DispensingFacts, PregnancyTest } from "../facts";
import { mustJudge, notStated, pass, refuse } from "../finding";
import { type Finding, type Head, type Rule, rule, type Weight } from "../rule";
import type { Statement } from "../statements";

/** A rule that concerns nobody who cannot become pregnant: of them none of this is asked, judged or said. */
const aboutPregnancy = (head: Head, asks: Statement, judge: Rule["judge"]): Rule =>
  rule(head, asks, judge, ({ patient }) => patient.category === "can-become-pregnant");

/** What happens where nobody stated it: the pharmacist answers for it, or the programme refuses. */
type Unstated = Extract<Weight, "refuse" | "attest">;

export const pregnancyTestNegative = (head: Head, whenUnstated: Unstated): Rule =>
  aboutPregnancy(head, { code: "test-negative" }, ({ pregnancyTest: test }) => {
    if (test === "unknown") return testNotStated(whenUnstated);
    if (test.result === "negative") return pass;
    return refuse({ code: "pregnancy-test-positive", params: { case: "rule" } });
  });

function testNotStated(weight: Unstated): readonly Finding[] {
  const code = "pregnancy-test-not-stated";
  if (weight === "refuse") return refuse({ code, params: { case: "refuse" } });
  return notStated({ code, params: { case: "attest" } });
}

const testRule = (
  head: Head,
  asks: Statement,
  judge: (test: PregnancyTest, writtenOn: Day | null) => readonly Finding[],
) =>
  aboutPregnancy(head, asks, (facts) => {
    const { pregnancyTest: test, prescription } = facts;
    if (test === "unknown") return pass;
    const { writtenOn } = prescription;
    return judge(test, writtenOn === "unknown" || !isDay(writtenOn) ? null : writtenOn);
  });

/** The specimen is of the prescription's day or at most `days` before it. A later one was not there when the prescriber decided. */
export const testBeforePrescription = (head: Head, days: number): Rule =>
  testRule(head, { code: "test-before-prescription", params: { days } }, (test, writtenOn) => {
    if (writtenOn === null) return pass;
    if (test.specimenOn <= writtenOn && test.specimenOn >= addDays(writtenOn, -days)) return pass;
    return mustJudge({
      code: "pregnancy-test-date",
      params: { testDay: test.specimenOn, prescriptionDay: writtenOn, days },
    });
  });

/** `level`: what it must find, in mIU/mL. */
export const testSensitivity = (head: Head, level: number): Rule =>
  testRule(head, { code: "test-sensitivity", params: { level } }, ({ detectsFromMiuPerMl: from }) => {
    if (from === "unknown") return notStated({ code: "pregnancy-test-sensitivity-not-stated", params: { level } });
    if (from <= level) return pass;
    return mustJudge({ code: "pregnancy-test-insensitive", params: { found: from, level } });
  });

export const testInMedicalSetting = (head: Head): Rule =>
  testRule(head, { code: "medical-setting" }, ({ setting }) => {
    if (setting === "medical") return pass;
    return refuse({ code: "pregnancy-test-setting", params: { case: "always" } });
  });

/** Only before treatment; during it a test at home is the prescriber's to allow. */
export const firstTestInMedicalSetting = (head: Head): Rule =>
  aboutPregnancy(head, { code: "first-in-medical-setting" }, (facts) => {
    const { pregnancyTest: test, prescription } = facts;
    if (test === "unknown" || prescription.isFirstCourse === false) return pass;
    if (test.setting === "medical") return pass;
    return refuse({ code: "pregnancy-test-setting", params: { case: "first" } });
  });

type Method = Exclude<DispensingFacts["contraception"], "unknown">;

/** What is asked for, as the messages choose by it; which methods are enough; what happens where nobody stated one. */
export interface ContraceptionAsked {
  readonly asked: "highlyEffectiveOrTwo" | "two";
  readonly enough: readonly Method[];
  readonly whenUnstated: Unstated;
}

export const contraception = (head: Head, { asked, enough, whenUnstated }: ContraceptionAsked): Rule =>
  aboutPregnancy(head, { code: "contraception", params: { asked } }, ({ contraception: method }) => {
    if (method === "unknown") return contraceptionNotStated(whenUnstated, asked);
    if (enough.includes(method)) return pass;
    return method === "none"
      ? refuse({ code: "contraception-missing", params: { asked } })
      : mustJudge({ code: "contraception-weak", params: { asked } });
  });

function contraceptionNotStated(weight: Unstated, asked: ContraceptionAsked["asked"]): readonly Finding[] {
  const code = "contraception-not-stated";
  if (weight === "refuse") {
    return refuse({ code, params: { case: "refuse", asked } });
  }
  return notStated({ code, params: { case: "attest", asked } });
}

/** Contraception is used for a whole month before the first capsule of a course. Of a course that goes on nothing is asked again. */
export const contraceptionForAMonth = (head: Head): Rule =>
  aboutPregnancy(head, { code: "contraception-month" }, ({ contraceptionSince: since, prescription }, at) => {
    if (prescription.isFirstCourse === false) return pass;
    if (since === "unknown") return notStated({ code: "contraception-month-not-stated" });
    if (addMonths(since, 1) <= at) return pass;
    return mustJudge({ code: "contraception-too-new", params: { sinceDay: since } });
  });
