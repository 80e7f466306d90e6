import { isRegistration } from "../../prescription/prescriber";
import { ageOn } from "../../shared/calendar";
import type { DispensingFacts } from "../facts";
import { mustJudge, notStated, pass, refuse } from "../finding";
import { type Head, type Rule, rule } from "../rule";

export const ageFrom = (head: Head, years: 12 | 13): Rule =>
  rule(head, { code: "age-from", params: { years } }, ({ patient }, at) =>
    ageOn(patient.birthDate, at) >= years
      ? pass
      : refuse({
          code: `patient-under-${years}`,
          params: { case: "rule", years },
        }),
  );

export const prescriberNamed = (head: Head): Rule =>
  rule(head, { code: "prescriber-named" }, ({ prescriber: { name } }) =>
    name !== "unknown" && name.trim().length >= 2
      ? pass
      : refuse({ code: "prescriber-missing", field: "transcription.prescriberName" }),
  );

export const prescriberRegistered = (head: Head): Rule =>
  rule(head, { code: "registration-stated" }, ({ prescriber: { registration } }) => {
    const field = "transcription.prescriberRegistration";
    if (registration === "unknown" || registration.trim() === "")
      return refuse({ code: "prescriber-registration-missing", field });
    if (isRegistration(registration)) return pass;
    return refuse({ code: "prescriber-registration-form", field, params: { typed: registration } });
  });

type PrescriberType = Exclude<DispensingFacts["prescriber"]["type"], "unknown">;

/** Whose prescription it must be, as the messages choose by it. */
type Prescribers = "dermatologist" | "dermatologistOrUnder";

export const prescriberIs = (head: Head, who: Prescribers, allowed: readonly PrescriberType[]): Rule =>
  rule(head, { code: "prescribed-by", params: { who } }, ({ prescriber: { type } }) =>
    prescriberFindings(type, who, allowed),
  );

function prescriberFindings(
  type: DispensingFacts["prescriber"]["type"],
  who: Prescribers,
  allowed: readonly PrescriberType[],
) {
  if (type === "unknown") {
    return notStated({ code: "prescriber-type-not-stated", params: { who } });
  }
  if (allowed.includes(type)) return pass;
  return refuse({ code: "prescriber-not-eligible", params: { who } });
}

/** The first prescription of a course asks more of the prescriber than a renewal. A course of which nobody said is taken for the first. */
export const firstPrescriberIs = (
  head: Head,
  who: Prescribers,
  { first, renewal }: { readonly first: readonly PrescriberType[]; readonly renewal: readonly PrescriberType[] },
): Rule =>
  rule(head, { code: "first-prescribed-by", params: { who } }, (facts) =>
    prescriberFindings(facts.prescriber.type, who, facts.prescription.isFirstCourse === false ? renewal : first),
  );

export const prescriberEnrolled = (head: Head): Rule =>
  rule(head, { code: "prescriber-enrolled" }, ({ prescriber: { enrolled } }) =>
    enrolled === true ? pass : refuse({ code: "prescriber-not-enrolled" }),
  );

export const secondPrescriberUnder = (head: Head, years: number): Rule =>
  rule(head, { code: "second-prescriber", params: { years } }, (facts, at) => {
    const { patient, prescription, prescriber } = facts;
    if (ageOn(patient.birthDate, at) >= years || prescription.isFirstCourse === false) return pass;
    if (prescriber.secondAgrees === true) return pass;
    return refuse({ code: "second-prescriber-missing", params: { years } });
  });

export const firstVisitInPerson = (head: Head): Rule =>
  rule(head, { code: "first-visit" }, ({ prescription: { consultation } }) => {
    if (consultation === "unknown") return notStated({ code: "consultation-not-stated" });
    if (consultation !== "first-remote") return pass;
    return mustJudge({ code: "first-visit-remote" });
  });

/** `within`: what the area stands for where law draws it. */
export const deliveryArea = (head: Head, within: "area" | "district" = "area"): Rule =>
  rule(head, { code: "delivery-area", params: { within } }, ({ inDeliveryArea, channel }) => {
    if (channel === "counter" || inDeliveryArea === true) return pass;
    if (inDeliveryArea === "unknown") return notStated({ code: "delivery-not-stated" });
    return refuse({ code: "delivery-out-of-area", params: { case: "rule", within } });
  });

/** A book without the rules of a member state: nothing is supplied by it. */
export const memberStateKnown = (head: Head): Rule =>
  rule(head, { code: "member-state" }, () => refuse({ code: "no-member-state" }));
