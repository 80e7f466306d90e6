import { t } from "@/content/words/rules-people";
import { isRegistration } from "../../prescription/prescriber";
import { ageOn } from "../../shared/calendar";
import type { DispensingFacts } from "../facts";
import { kept, mustJudge, notStated, refuse } from "../finding";
import { type Head, type Rule, rule } from "../rule";

export const ageFrom = (head: Head, years: number): Rule =>
  rule(head, t("ageFrom", { years }), ({ patient }, at) =>
    ageOn(patient.birthDate, at) >= years
      ? kept
      : refuse({
          code: `patient-under-${years}`,
          staff: t("tooYoungStaff", { years }),
          customer: t("tooYoungCustomer", { years }),
        }),
  );

export const prescriberNamed = (head: Head): Rule =>
  rule(head, t("prescriberNamed"), ({ prescriber: { name } }) =>
    name !== "unknown" && name.trim().length >= 2
      ? kept
      : refuse({
          code: "prescriber-missing",
          field: "transcription.prescriberName",
          staff: t("noPrescriberStaff"),
          customer: t("noPrescriberCustomer"),
        }),
  );

export const prescriberRegistered = (head: Head): Rule =>
  rule(head, t("registrationStated"), ({ prescriber: { registration } }) => {
    const field = "transcription.prescriberRegistration";
    const customer = t("noRegistrationCustomer");
    if (registration === "unknown" || registration.trim() === "")
      return refuse({ code: "prescriber-registration-missing", field, staff: t("noRegistrationStaff"), customer });
    if (isRegistration(registration)) return kept;
    return refuse({
      code: "prescriber-registration-form",
      field,
      staff: t("notARegistrationStaff", { typed: registration }),
      customer,
    });
  });

type PrescriberType = Exclude<DispensingFacts["prescriber"]["type"], "unknown">;

/** Whose prescription it must be, as the messages choose by it. */
type Prescribers = "dermatologist" | "dermatologistOrUnder";

export const prescriberIs = (head: Head, who: Prescribers, allowed: readonly PrescriberType[]): Rule =>
  rule(head, t("prescribedBy", { who }), ({ prescriber: { type } }) => prescriberFindings(type, who, allowed));

function prescriberFindings(
  type: DispensingFacts["prescriber"]["type"],
  who: Prescribers,
  allowed: readonly PrescriberType[],
) {
  if (type === "unknown") {
    return notStated({
      code: "prescriber-type-not-stated",
      staff: t("prescriberNotStatedStaff", { who }),
      customer: t("prescriberNotStatedCustomer", { who }),
      attests: t("prescriberAttested", { who }),
    });
  }
  if (allowed.includes(type)) return kept;
  return refuse({
    code: "prescriber-not-eligible",
    staff: t("prescriberNotEligible", { who }),
    customer: t("prescriberNotEligible", { who }),
  });
}

/** The first prescription of a course asks more of the prescriber than a renewal. A course of which nobody said is taken for the first. */
export const firstPrescriberIs = (
  head: Head,
  who: Prescribers,
  { first, renewal }: { readonly first: readonly PrescriberType[]; readonly renewal: readonly PrescriberType[] },
): Rule =>
  rule(head, t("firstPrescribedBy", { who }), (facts) =>
    prescriberFindings(facts.prescriber.type, who, facts.prescription.isFirstCourse === false ? renewal : first),
  );

export const prescriberEnrolled = (head: Head): Rule =>
  rule(head, t("prescriberEnrolled"), ({ prescriber: { enrolled } }) =>
    enrolled === true
      ? kept
      : refuse({
          code: "prescriber-not-enrolled",
          staff: t("prescriberNotEnrolled"),
          customer: t("prescriberNotEnrolled"),
        }),
  );

export const secondPrescriberUnder = (head: Head, years: number): Rule =>
  rule(head, t("secondPrescriber", { years }), (facts, at) => {
    const { patient, prescription, prescriber } = facts;
    if (ageOn(patient.birthDate, at) >= years || prescription.isFirstCourse === false) return kept;
    if (prescriber.secondAgrees === true) return kept;
    return refuse({
      code: "second-prescriber-missing",
      staff: t("noSecondPrescriberStaff", { years }),
      customer: t("noSecondPrescriberCustomer", { years }),
    });
  });

export const firstVisitInPerson = (head: Head): Rule =>
  rule(head, t("firstVisit"), ({ prescription: { consultation } }) => {
    if (consultation === "unknown")
      return notStated({
        code: "consultation-not-stated",
        staff: t("firstVisitNotStatedStaff"),
        customer: t("firstVisitNotStatedCustomer"),
        attests: t("firstVisitAttested"),
      });
    if (consultation !== "first-remote") return kept;
    return mustJudge({
      code: "first-visit-remote",
      staff: t("firstVisitRemoteStaff"),
      customer: t("firstVisitRemoteCustomer"),
    });
  });

/** `within`: what the area stands for where law draws it. */
export const deliveryArea = (head: Head, within: "area" | "district" = "area"): Rule =>
  rule(head, t("deliveryArea", { within }), ({ inDeliveryArea, channel }) => {
    if (channel === "counter" || inDeliveryArea === true) return kept;
    if (inDeliveryArea === "unknown")
      return notStated({
        code: "delivery-not-stated",
        staff: t("deliveryNotStatedStaff"),
        customer: t("deliveryNotStatedCustomer"),
        attests: t("deliveryAttested"),
      });
    return refuse({
      code: "delivery-out-of-area",
      staff: t("outOfAreaStaff", { within }),
      customer: t("outOfAreaCustomer"),
    });
  });

/** A book without the rules of a member state: nothing is supplied by it. */
export const memberStateKnown = (head: Head): Rule =>
  rule(head, t("memberState"), () =>
    refuse({ code: "no-member-state", staff: t("noMemberStateStaff"), customer: t("noMemberStateCustomer") }),
  );
