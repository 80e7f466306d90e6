import { addDays, type Day, isDay } from "../../shared/calendar";
import type { DispensingFacts, PregnancyTest } from "../facts";
import { kept, mustJudge, notStated, refuse } from "../finding";
import { type Finding, type Head, type Rule, rule, type Weight } from "../rule";
import { showDay } from "../show-day";

const canBecomePregnant = ({ patient }: DispensingFacts) => patient.category === "can-become-pregnant";

/** What happens where nobody stated it: the pharmacist answers for it, or the programme refuses. */
type Unstated = Extract<Weight, "refuse" | "attest">;

const unstated = (weight: Unstated, code: string, what: string, attests: string): readonly Finding[] =>
  weight === "attest"
    ? notStated(code, what, attests)
    : refuse({ code, staff: `Not stated: ${what}.`, customer: `We need to know ${what}.` });

export const pregnancyTestNegative = (head: Head, whenUnstated: Unstated): Rule =>
  rule(head, "A negative pregnancy test, where the patient can become pregnant.", (facts) => {
    const { pregnancyTest: test } = facts;
    if (!canBecomePregnant(facts)) return kept;
    if (test === "unknown")
      return unstated(
        whenUnstated,
        "pregnancy-test-not-stated",
        "the pregnancy test and its date",
        "a pregnancy test was negative, and you know its date",
      );
    if (test.result === "negative") return kept;
    return refuse({
      code: "pregnancy-test-positive",
      staff: "The pregnancy test is positive. Nothing is supplied; speak with the patient and the prescriber.",
      customer: "Nothing can be supplied. A pharmacist will speak with you.",
    });
  });

const testRule = (
  head: Head,
  asks: string,
  judge: (test: PregnancyTest, writtenOn: Day | null) => readonly Finding[],
) =>
  rule(head, asks, (facts) => {
    const { pregnancyTest: test, prescription } = facts;
    if (!canBecomePregnant(facts) || test === "unknown") return kept;
    const { writtenOn } = prescription;
    return judge(test, writtenOn === "unknown" || !isDay(writtenOn) ? null : writtenOn);
  });

/** The specimen is of the prescription's day or at most `days` before it. A later one was not there when the prescriber decided. */
export const testBeforePrescription = (head: Head, days: number): Rule =>
  testRule(head, `The pregnancy test is of the ${days} days before the prescription.`, (test, writtenOn) => {
    if (writtenOn === null) return kept;
    if (test.specimenOn <= writtenOn && test.specimenOn >= addDays(writtenOn, -days)) return kept;
    return mustJudge({
      code: "pregnancy-test-date",
      staff: `The pregnancy test is of ${showDay(test.specimenOn)}, the prescription of ${showDay(writtenOn)}; the test belongs in the ${days} days before.`,
      customer: `The pregnancy test must be of the ${days} days before the prescription.`,
    });
  });

export const testSensitivity = (head: Head, miuPerMl: number): Rule =>
  testRule(head, `The pregnancy test finds ${miuPerMl} mIU/mL.`, ({ detectsFromMiuPerMl: from }) => {
    if (from === "unknown")
      return notStated(
        "pregnancy-test-sensitivity-not-stated",
        "how sensitive the pregnancy test is",
        `the pregnancy test finds ${miuPerMl} mIU/mL`,
      );
    if (from <= miuPerMl) return kept;
    return mustJudge({
      code: "pregnancy-test-insensitive",
      staff: `The pregnancy test finds no less than ${from} mIU/mL; it should find ${miuPerMl}.`,
      customer: "The pregnancy test is not sensitive enough. Ask the prescriber for another.",
    });
  });

export const testInMedicalSetting = (head: Head): Rule =>
  testRule(head, "The pregnancy test was made in a medical setting.", ({ setting }) => {
    if (setting === "medical") return kept;
    return refuse({
      code: "pregnancy-test-setting",
      staff: "The pregnancy test was not made in a medical setting, or it is not stated where.",
      customer: "The pregnancy test must be made in a medical setting.",
    });
  });

/** Only before treatment; during it a test at home is the prescriber's to allow. */
export const firstTestInMedicalSetting = (head: Head): Rule =>
  rule(head, "A pregnancy test before treatment was made in a medical setting.", (facts) => {
    const { pregnancyTest: test, prescription } = facts;
    if (!canBecomePregnant(facts) || test === "unknown" || prescription.isFirstCourse === false) return kept;
    if (test.setting === "medical") return kept;
    return refuse({
      code: "pregnancy-test-setting",
      staff: "Before treatment the pregnancy test must be made in a medical setting.",
      customer: "The pregnancy test before treatment must be made in a medical setting.",
    });
  });

type Method = Exclude<DispensingFacts["contraception"], "unknown">;

export const contraception = (
  head: Head,
  ask: { readonly words: string; readonly enough: readonly Method[]; readonly whenUnstated: Unstated },
): Rule =>
  rule(head, `Contraception, where the patient can become pregnant: ${ask.words}.`, (facts) => {
    const { contraception: method } = facts;
    if (!canBecomePregnant(facts)) return kept;
    if (method === "unknown")
      return unstated(
        ask.whenUnstated,
        "contraception-not-stated",
        `the contraception: ${ask.words}`,
        `the patient uses contraception: ${ask.words}`,
      );
    if (ask.enough.includes(method)) return kept;
    const customer = `Contraception is needed: ${ask.words}. Speak with the prescriber.`;
    return method === "none"
      ? refuse({
          code: "contraception-missing",
          staff: `There is no contraception: ${ask.words} is asked for.`,
          customer,
        })
      : mustJudge({
          code: "contraception-weak",
          staff: `The contraception is less than asked for: ${ask.words}.`,
          customer,
        });
  });
