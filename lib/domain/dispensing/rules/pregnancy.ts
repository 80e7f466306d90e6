import { t } from "@/content/words/rules-pregnancy";
import { addDays, addMonths, type Day, isDay } from "../../shared/calendar";
import { showDay } from "../../shared/show-day";
import type { DispensingFacts, PregnancyTest } from "../facts";
import { kept, mustJudge, notStated, refuse } from "../finding";
import { type Finding, type Head, type Rule, rule, type Weight } from "../rule";

/** A rule that concerns nobody who cannot become pregnant: of them none of this is asked, judged or said. */
const aboutPregnancy = (head: Head, asks: string, judge: Rule["judge"]): Rule =>
  rule(head, asks, judge, ({ patient }) => patient.category === "can-become-pregnant");

/** What happens where nobody stated it: the pharmacist answers for it, or the programme refuses. */
type Unstated = Extract<Weight, "refuse" | "attest">;

export const pregnancyTestNegative = (head: Head, whenUnstated: Unstated): Rule =>
  aboutPregnancy(head, t("testNegative"), ({ pregnancyTest: test }) => {
    if (test === "unknown") return testNotStated(whenUnstated);
    if (test.result === "negative") return kept;
    return refuse({
      code: "pregnancy-test-positive",
      staff: t("testPositiveStaff"),
      customer: t("testPositiveCustomer"),
    });
  });

function testNotStated(weight: Unstated): readonly Finding[] {
  const code = "pregnancy-test-not-stated";
  if (weight === "refuse")
    return refuse({ code, staff: t("testNotStatedRefuse"), customer: t("testNotStatedRefuseCustomer") });
  return notStated({
    code,
    staff: t("testNotStatedAttest"),
    customer: t("testNotStatedAttestCustomer"),
    attests: t("testAttested"),
  });
}

const testRule = (
  head: Head,
  asks: string,
  judge: (test: PregnancyTest, writtenOn: Day | null) => readonly Finding[],
) =>
  aboutPregnancy(head, asks, (facts) => {
    const { pregnancyTest: test, prescription } = facts;
    if (test === "unknown") return kept;
    const { writtenOn } = prescription;
    return judge(test, writtenOn === "unknown" || !isDay(writtenOn) ? null : writtenOn);
  });

/** The specimen is of the prescription's day or at most `days` before it. A later one was not there when the prescriber decided. */
export const testBeforePrescription = (head: Head, days: number): Rule =>
  testRule(head, t("testBeforePrescription", { days }), (test, writtenOn) => {
    if (writtenOn === null) return kept;
    if (test.specimenOn <= writtenOn && test.specimenOn >= addDays(writtenOn, -days)) return kept;
    return mustJudge({
      code: "pregnancy-test-date",
      staff: t("testDateStaff", { testDay: showDay(test.specimenOn), prescriptionDay: showDay(writtenOn), days }),
      customer: t("testDateCustomer", { days }),
    });
  });

/** `level`: what it must find, in mIU/mL. */
export const testSensitivity = (head: Head, level: number): Rule =>
  testRule(head, t("testSensitivity", { level }), ({ detectsFromMiuPerMl: from }) => {
    if (from === "unknown")
      return notStated({
        code: "pregnancy-test-sensitivity-not-stated",
        staff: t("sensitivityNotStatedStaff"),
        customer: t("sensitivityNotStatedCustomer"),
        attests: t("sensitivityAttested", { level }),
      });
    if (from <= level) return kept;
    return mustJudge({
      code: "pregnancy-test-insensitive",
      staff: t("insensitiveStaff", { found: from, level }),
      customer: t("insensitiveCustomer"),
    });
  });

export const testInMedicalSetting = (head: Head): Rule =>
  testRule(head, t("medicalSetting"), ({ setting }) => {
    if (setting === "medical") return kept;
    return refuse({
      code: "pregnancy-test-setting",
      staff: t("notInMedicalSettingStaff"),
      customer: t("notInMedicalSettingCustomer"),
    });
  });

/** Only before treatment; during it a test at home is the prescriber's to allow. */
export const firstTestInMedicalSetting = (head: Head): Rule =>
  aboutPregnancy(head, t("firstInMedicalSetting"), (facts) => {
    const { pregnancyTest: test, prescription } = facts;
    if (test === "unknown" || prescription.isFirstCourse === false) return kept;
    if (test.setting === "medical") return kept;
    return refuse({
      code: "pregnancy-test-setting",
      staff: t("firstNotInMedicalSettingStaff"),
      customer: t("firstNotInMedicalSettingCustomer"),
    });
  });

type Method = Exclude<DispensingFacts["contraception"], "unknown">;

/** What is asked for, as the messages choose by it; which methods are enough; what happens where nobody stated one. */
export interface ContraceptionAsked {
  readonly asked: "highlyEffectiveOrTwo" | "two";
  readonly enough: readonly Method[];
  readonly whenUnstated: Unstated;
}

export const contraception = (head: Head, { asked, enough, whenUnstated }: ContraceptionAsked): Rule => {
  const methods = { methods: t("methodsAsked", { asked }) };
  return aboutPregnancy(head, t("contraception", methods), ({ contraception: method }) => {
    if (method === "unknown") return contraceptionNotStated(whenUnstated, methods);
    if (enough.includes(method)) return kept;
    const customer = t("contraceptionNeeded", methods);
    return method === "none"
      ? refuse({ code: "contraception-missing", staff: t("noContraceptionStaff", methods), customer })
      : mustJudge({ code: "contraception-weak", staff: t("contraceptionWeakStaff", methods), customer });
  });
};

function contraceptionNotStated(weight: Unstated, methods: { readonly methods: string }): readonly Finding[] {
  const code = "contraception-not-stated";
  if (weight === "refuse") {
    return refuse({
      code,
      staff: t("contraceptionNotStatedRefuse", methods),
      customer: t("contraceptionNotStatedRefuseCustomer", methods),
    });
  }
  return notStated({
    code,
    staff: t("contraceptionNotStatedAttest", methods),
    customer: t("contraceptionNotStatedAttestCustomer", methods),
    attests: t("contraceptionAttested", methods),
  });
}

/** Contraception is used for a whole month before the first capsule of a course. Of a course that goes on nothing is asked again. */
export const contraceptionForAMonth = (head: Head): Rule =>
  aboutPregnancy(head, t("contraceptionMonth"), ({ contraceptionSince: since, prescription }, at) => {
    if (prescription.isFirstCourse === false) return kept;
    if (since === "unknown")
      return notStated({
        code: "contraception-month-not-stated",
        staff: t("contraceptionMonthNotStatedStaff"),
        customer: t("contraceptionMonthNotStatedCustomer"),
        attests: t("contraceptionMonthAttested"),
      });
    if (addMonths(since, 1) <= at) return kept;
    return mustJudge({
      code: "contraception-too-new",
      staff: t("contraceptionTooNewStaff", { since: showDay(since) }),
      customer: t("contraceptionTooNewCustomer"),
    });
  });
