import { ageOn } from "../../shared/calendar";
import type { DispensingFacts } from "../facts";
import { kept, mustJudge, notStated, refuse } from "../finding";
import { type Head, type Rule, rule } from "../rule";

export const ageFrom = (head: Head, years: number): Rule =>
  rule(head, `From ${years} years of age.`, ({ patient }, at) =>
    ageOn(patient.birthDate, at) >= years
      ? kept
      : refuse({
          code: `patient-under-${years}`,
          staff: `The patient is under ${years}.`,
          customer: `This medicine is not for children under ${years}.`,
        }),
  );

export const prescriberNamed = (head: Head): Rule =>
  rule(head, "The prescriber is named.", ({ prescriber: { name } }) =>
    name !== "unknown" && name.trim().length >= 2
      ? kept
      : refuse({
          code: "prescriber-missing",
          field: "transcription.prescriberName",
          staff: "Type the prescriber's name.",
          customer: "The prescription shows no prescriber's name that we can read.",
        }),
  );

export const prescriberRegistered = (head: Head): Rule =>
  rule(head, "The prescriber's registration number is stated.", ({ prescriber: { registration } }) =>
    registration !== "unknown" && registration.trim() !== ""
      ? kept
      : refuse({
          code: "prescriber-registration-missing",
          field: "transcription.prescriberRegistration",
          staff: "Type the prescriber's registration number.",
          customer: "The prescription shows no registration number of the prescriber that we can read.",
        }),
  );

type PrescriberType = Exclude<DispensingFacts["prescriber"]["type"], "unknown">;

export const prescriberIs = (head: Head, who: string, allowed: readonly PrescriberType[]): Rule =>
  rule(head, `Prescribed by ${who}.`, ({ prescriber: { type } }) => prescriberFindings(type, who, allowed));

function prescriberFindings(
  type: DispensingFacts["prescriber"]["type"],
  who: string,
  allowed: readonly PrescriberType[],
) {
  if (type === "unknown") {
    return notStated("prescriber-type-not-stated", `that the prescriber is ${who}`, `the prescriber is ${who}`);
  }
  if (allowed.includes(type)) return kept;
  return refuse({
    code: "prescriber-not-eligible",
    staff: `This medicine is supplied on the prescription of ${who} only.`,
    customer: `This medicine is supplied on the prescription of ${who} only.`,
  });
}

/** The first prescription of a course asks more of the prescriber than a renewal. A course of which nobody said is taken for the first. */
export const firstPrescriberIs = (
  head: Head,
  who: string,
  { first, renewal }: { readonly first: readonly PrescriberType[]; readonly renewal: readonly PrescriberType[] },
): Rule =>
  rule(head, `The first prescription of a course is by ${who}; a renewal may be by a general practitioner.`, (facts) =>
    prescriberFindings(facts.prescriber.type, who, facts.prescription.isFirstCourse === false ? renewal : first),
  );

export const prescriberEnrolled = (head: Head): Rule =>
  rule(head, "The prescriber is enrolled in the safety programme.", ({ prescriber: { enrolled } }) =>
    enrolled === true
      ? kept
      : refuse({
          code: "prescriber-not-enrolled",
          staff: "The prescriber's enrolment in the safety programme is not confirmed.",
          customer: "The prescriber's enrolment in the safety programme is not confirmed.",
        }),
  );

export const secondPrescriberUnder = (head: Head, years: number): Rule =>
  rule(head, `A second prescriber agrees before a patient under ${years} begins.`, (facts, at) => {
    const { patient, prescription, prescriber } = facts;
    if (ageOn(patient.birthDate, at) >= years || prescription.isFirstCourse === false) return kept;
    if (prescriber.secondAgrees === true) return kept;
    return refuse({
      code: "second-prescriber-missing",
      staff: `The patient is under ${years}: a second prescriber must agree before treatment begins.`,
      customer: `Before a patient under ${years} begins, two prescribers must agree.`,
    });
  });

export const firstVisitInPerson = (head: Head): Rule =>
  rule(head, "The first prescription follows an examination in person.", ({ prescription: { consultation } }) => {
    if (consultation === "unknown")
      return notStated(
        "consultation-not-stated",
        "whether the first visit was in person",
        "the first prescription of this course followed an examination in person",
      );
    if (consultation !== "first-remote") return kept;
    return mustJudge({
      code: "first-visit-remote",
      staff: "The first prescription came from a remote consultation. Ask the prescriber for an examination in person.",
      customer: "The first prescription needs an examination in person.",
    });
  });

export const deliveryArea = (head: Head): Rule =>
  rule(head, "Delivered only within the area served.", ({ inDeliveryArea, channel }) => {
    if (channel === "counter" || inDeliveryArea === true) return kept;
    if (inDeliveryArea === "unknown")
      return notStated(
        "delivery-not-stated",
        "that the address lies in the area served",
        "the address lies in the area served",
      );
    return refuse({
      code: "delivery-out-of-area",
      staff: "The address of delivery lies outside the area served.",
      customer: "We do not deliver to this address.",
    });
  });
