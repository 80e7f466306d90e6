import { addDays, type Day } from "../../shared/calendar";
import { daysCovered, notTogetherWith } from "../cover";
import { capsulesAsked, categoryChoice, type EffectiveCategory } from "../facts";
import { mustJudge, pass, refuse } from "../finding";
import { type Head, type Rule, rule } from "../rule";

const whom = { ...categoryChoice, everyone: "everyone" } as const;

/** At most so many days at once, by the dose as prescribed. Neither the prescription nor the packs may last longer. A dose not stated is another rule's. */
export const daysAtOnce = (head: Head, category: EffectiveCategory | "everyone", days: 30): Rule =>
  rule(
    head,
    { code: "days-at-once", params: { days, whom: whom[category] } },
    (facts) => {
      const { capsulesPerDay: perDay, days: typed } = facts.prescription;
      if (perDay === "unknown" || typed === "unknown") return pass;
      const asked = capsulesAsked(facts);
      if (typed <= days && asked <= perDay * days) return pass;
      return refuse({
        code: `over-${days}-days`,
        field: "transcription.days",
        params: { days, typed, lasts: Math.ceil(asked / perDay), perDay },
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
  rule(head, { code: "days-in-hand", params: { days } }, (facts, at) => {
    const { otherSupplies, prescription, prescriber, lines } = facts;
    if (otherSupplies === "unknown") {
      return mustJudge({ code: "other-supplies-unknown" });
    }
    const beside = {
      strengthsMg: lines.map(({ strengthMg }) => strengthMg),
      paper: { writtenOn: prescription.writtenOn, registration: prescriber.registration },
    };
    const covered = daysCovered(notTogetherWith(beside, otherSupplies), at);
    if (covered === 0 || prescription.capsulesPerDay === "unknown") return pass;
    const asked = Math.ceil(capsulesAsked(facts) / prescription.capsulesPerDay);
    if (covered + asked <= days) return pass;
    return mustJudge({ code: "already-supplied", params: { covered, asked, days } });
  });

/** Once, unless the prescription itself states repeats. "Not stated" counts as once. */
export const notMoreThanWritten = (head: Head): Rule =>
  rule(head, { code: "not-more-than-written" }, (facts) => {
    const { totalCapsules: total, capsulesUsed, repeats } = facts.prescription;
    if (total === "unknown") {
      return refuse({ code: "quantity-not-stated", field: "transcription.totalCapsules" });
    }
    const times = repeats === "unknown" ? 1 : 1 + repeats.times;
    const asked = capsulesAsked(facts);
    const left = Math.max(0, total * times - capsulesUsed);
    if (asked <= left) return pass;
    return refuse({
      code: "more-than-prescribed",
      field: "transcription.totalCapsules",
      params: { asked, total: total * times, used: capsulesUsed, left },
    });
  });

/** Each supply is on a prescription of its own: a repeat written on it is not followed. */
export const noRepeats = (head: Head): Rule =>
  rule(head, { code: "no-repeats" }, ({ prescription }) => {
    const { totalCapsules, capsulesUsed } = prescription;
    if (totalCapsules === "unknown" || capsulesUsed < totalCapsules) return pass;
    return refuse({ code: "already-dispensed" });
  });

/** The interval that the prescription states between repeats, counted from the last supply. */
export const repeatInterval = (head: Head): Rule =>
  rule(head, { code: "repeat-interval" }, ({ prescription, otherSupplies }, at) => {
    const { repeats, capsulesUsed, totalCapsules } = prescription;
    if (repeats === "unknown" || repeats.intervalDays === null || totalCapsules === "unknown") return pass;
    if (capsulesUsed < totalCapsules || otherSupplies === "unknown") return pass;
    const last = otherSupplies.reduce<Day>(
      (day, { suppliedOn }) => (suppliedOn !== null && suppliedOn > day ? suppliedOn : day),
      "",
    );
    if (last === "" || at >= addDays(last, repeats.intervalDays)) return pass;
    return refuse({ code: "repeat-too-soon", params: { days: repeats.intervalDays, lastDay: last } });
  });
