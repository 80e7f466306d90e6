import { t } from "@/content/words/rules-quantity";
import { addDays, type Day } from "../../shared/calendar";
import { showDay } from "../../shared/show-day";
import { daysCovered, notTogetherWith } from "../cover";
import { capsulesAsked, categoryChoice, type EffectiveCategory } from "../facts";
import { kept, mustJudge, refuse } from "../finding";
import { type Head, type Rule, rule } from "../rule";

const whom = { ...categoryChoice, everyone: "everyone" } as const;

/** At most so many days at once, by the dose as prescribed. Neither the prescription nor the packs may last longer. A dose not stated is another rule's. */
export const daysAtOnce = (head: Head, category: EffectiveCategory | "everyone", days: number): Rule =>
  rule(
    head,
    t("daysAtOnce", { days, whom: whom[category] }),
    (facts) => {
      const { capsulesPerDay: perDay, days: typed } = facts.prescription;
      if (perDay === "unknown" || typed === "unknown") return kept;
      const asked = capsulesAsked(facts);
      if (typed <= days && asked <= perDay * days) return kept;
      return refuse({
        code: `over-${days}-days`,
        field: "transcription.days",
        staff: t("tooManyDaysStaff", { days, typed, lasts: Math.ceil(asked / perDay), perDay }),
        customer: t("tooManyDaysCustomer", { days }),
      });
    },
    ({ patient }) => category === "everyone" || patient.category === category,
  );

/**
 * The same days counted per person: what other orders gave them, from any prescription and any account, still covers some. It may be right
 * (a lost pack, a journey, two people of one name and birthday), so a pharmacist judges. Another strength of the same prescription is taken
 * together with this one and covers no days of its own; the dose is judged of both together.
 */
export const daysInHand = (head: Head, days: number): Rule =>
  rule(head, t("daysInHand", { days }), (facts, at) => {
    const { otherSupplies, prescription, prescriber, lines } = facts;
    if (otherSupplies === "unknown") {
      return mustJudge({
        code: "other-supplies-unknown",
        staff: t("otherSuppliesUnknownStaff"),
        customer: t("otherSuppliesUnknownCustomer"),
      });
    }
    const beside = {
      strengthsMg: lines.map(({ strengthMg }) => strengthMg),
      paper: { writtenOn: prescription.writtenOn, registration: prescriber.registration },
    };
    const covered = daysCovered(notTogetherWith(beside, otherSupplies), at);
    if (covered === 0 || prescription.capsulesPerDay === "unknown") return kept;
    const asked = Math.ceil(capsulesAsked(facts) / prescription.capsulesPerDay);
    if (covered + asked <= days) return kept;
    return mustJudge({
      code: "already-supplied",
      staff: t("alreadySuppliedStaff", { covered, asked, days }),
      customer: t("alreadySuppliedCustomer", { covered, days }),
    });
  });

/** Once, unless the prescription itself states repeats. "Not stated" counts as once. */
export const notMoreThanWritten = (head: Head): Rule =>
  rule(head, t("notMoreThanWritten"), (facts) => {
    const { totalCapsules: total, capsulesUsed, repeats } = facts.prescription;
    if (total === "unknown") {
      return refuse({
        code: "quantity-not-stated",
        field: "transcription.totalCapsules",
        staff: t("noTotalStaff"),
        customer: t("noTotalCustomer"),
      });
    }
    const times = repeats === "unknown" ? 1 : 1 + repeats.times;
    const asked = capsulesAsked(facts);
    const left = Math.max(0, total * times - capsulesUsed);
    if (asked <= left) return kept;
    return refuse({
      code: "more-than-prescribed",
      field: "transcription.totalCapsules",
      staff: t("moreThanPrescribedStaff", { asked, total: total * times, used: capsulesUsed, left }),
      customer: t("moreThanPrescribedCustomer", { left, asked }),
    });
  });

/** Each supply is on a prescription of its own: a repeat written on it is not followed. */
export const noRepeats = (head: Head): Rule =>
  rule(head, t("noRepeats"), ({ prescription }) => {
    const { totalCapsules, capsulesUsed } = prescription;
    if (totalCapsules === "unknown" || capsulesUsed < totalCapsules) return kept;
    return refuse({
      code: "already-dispensed",
      staff: t("alreadyDispensedStaff"),
      customer: t("alreadyDispensedCustomer"),
    });
  });

/** The interval that the prescription states between repeats, counted from the last supply. */
export const repeatInterval = (head: Head): Rule =>
  rule(head, t("repeatInterval"), ({ prescription, otherSupplies }, at) => {
    const { repeats, capsulesUsed, totalCapsules } = prescription;
    if (repeats === "unknown" || repeats.intervalDays === null || totalCapsules === "unknown") return kept;
    if (capsulesUsed < totalCapsules || otherSupplies === "unknown") return kept;
    const last = otherSupplies.reduce<Day>(
      (day, { suppliedOn }) => (suppliedOn !== null && suppliedOn > day ? suppliedOn : day),
      "",
    );
    if (last === "" || at >= addDays(last, repeats.intervalDays)) return kept;
    return refuse({
      code: "repeat-too-soon",
      staff: t("repeatTooSoonStaff", { days: repeats.intervalDays, lastDay: showDay(last) }),
      customer: t("repeatTooSoonCustomer"),
    });
  });
