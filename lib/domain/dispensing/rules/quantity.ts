import { addDays, type Day } from "../../shared/calendar";
import { daysCovered } from "../cover";
import { capsulesAsked, type DispensingFacts, type EffectiveCategory } from "../facts";
import { kept, mustJudge, refuse } from "../finding";
import { type Head, type Rule, rule } from "../rule";
import { showDay } from "../show-day";

const applies = (facts: DispensingFacts, category: EffectiveCategory | "everyone") =>
  category === "everyone" || facts.patient.category === category;

const whom: Record<EffectiveCategory | "everyone", string> = {
  everyone: "",
  "can-become-pregnant": ", where the patient can become pregnant",
  "cannot-become-pregnant": ", where the patient cannot become pregnant",
};

/** At most so many days at once, by the dose as prescribed. Neither the prescription nor the packs may last longer. */
export const daysAtOnce = (head: Head, category: EffectiveCategory | "everyone", days: number): Rule =>
  rule(head, `At most ${days} days are supplied at once${whom[category]}.`, (facts) => {
    const { capsulesPerDay: perDay, days: typed } = facts.prescription;
    if (!applies(facts, category)) return kept;
    if (perDay === "unknown" || typed === "unknown") return doseUnknown;
    const asked = capsulesAsked(facts);
    if (typed <= days && asked <= perDay * days) return kept;
    return refuse({
      code: `over-${days}-days`,
      field: "transcription.days",
      staff: `At most ${days} days are supplied at once. Typed: ${typed} days; the order lasts ${Math.ceil(asked / perDay)} days at ${perDay} a day.`,
      customer: `We supply at most ${days} days at once.`,
    });
  });

const doseUnknown = mustJudge({
  code: "dose-not-stated",
  field: "transcription.capsulesPerDay",
  staff: "The prescription states no dose or no duration, so the days cannot be counted.",
  customer: "The prescription states no dose or duration. A pharmacist asks the prescriber.",
});

/**
 * The same days counted per person: what other orders gave them, from any prescription and any account, still covers some. It may be right
 * (a lost pack, a journey, two people of one name and birthday), so a pharmacist judges.
 */
export const daysInHand = (head: Head, days: number): Rule =>
  rule(head, `At most ${days} days in hand per person, over all prescriptions and accounts.`, (facts, at) => {
    const { otherSupplies, prescription } = facts;
    if (otherSupplies === "unknown") {
      return mustJudge({
        code: "other-supplies-unknown",
        staff: "What this person was supplied by other orders could not be read.",
        customer: "A pharmacist checks what was supplied before.",
      });
    }
    const covered = daysCovered(otherSupplies, at);
    if (covered === 0 || prescription.capsulesPerDay === "unknown") return kept;
    const asked = Math.ceil(capsulesAsked(facts) / prescription.capsulesPerDay);
    if (covered + asked <= days) return kept;
    return mustJudge({
      code: "already-supplied",
      staff: `Other orders for a person of this name and date of birth cover ${count(covered)} from today; this one adds ${count(asked)}. At most ${days} are in hand at once.`,
      customer: `Capsules for ${count(covered)} are in hand or on the way already. We supply at most ${days} days at a time.`,
    });
  });

const count = (days: number) => (days === 1 ? "1 day" : `${days} days`);

/** Once, unless the prescription itself states repeats. "Not stated" counts as once. */
export const notMoreThanWritten = (head: Head): Rule =>
  rule(head, "Not more than the total prescribed, and not again unless the prescription says so.", (facts) => {
    const { totalCapsules: total, capsulesUsed, repeats } = facts.prescription;
    if (total === "unknown") {
      return refuse({
        code: "quantity-not-stated",
        field: "transcription.totalCapsules",
        staff: "The prescription states no total.",
        customer: "The prescription does not say how many capsules. Ask the prescriber to add it.",
      });
    }
    const times = repeats === "unknown" ? 1 : 1 + repeats.times;
    const asked = capsulesAsked(facts);
    const left = Math.max(0, total * times - capsulesUsed);
    if (asked <= left) return kept;
    const used = capsulesUsed > 0 ? `, ${capsulesUsed} of them already used` : "";
    return refuse({
      code: "more-than-prescribed",
      field: "transcription.totalCapsules",
      staff: `The order is for ${asked} capsules; the prescription is for ${total * times}${used}. ${left} are left.`,
      customer: `The prescription has ${left} capsules left; you asked for ${asked}.`,
    });
  });

/** Each supply is on a prescription of its own: a repeat written on it is not followed. */
export const noRepeats = (head: Head): Rule =>
  rule(head, "No repeats: every supply is on a prescription of its own.", ({ prescription }) => {
    const { totalCapsules, capsulesUsed } = prescription;
    if (totalCapsules === "unknown" || capsulesUsed < totalCapsules) return kept;
    return refuse({
      code: "already-dispensed",
      staff: "The prescription was supplied in full before. Every supply is on a prescription of its own.",
      customer: "This prescription was supplied in full before. Ask for a new one.",
    });
  });

/** The interval that the prescription states between repeats, counted from the last supply. */
export const repeatInterval = (head: Head): Rule =>
  rule(head, "A repeat waits for the interval that the prescription states.", ({ prescription, otherSupplies }, at) => {
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
      staff: `The prescription allows a repeat ${repeats.intervalDays} days after the last supply, which was on ${showDay(last)}.`,
      customer: "It is too soon for the next supply that the prescription allows.",
    });
  });
