import { kept, notStated, refuse } from "../finding";
import { type Head, type Rule, rule } from "../rule";
import { showDay } from "../show-day";

export const statementsCurrent = (head: Head): Rule =>
  rule(head, "The customer confirmed the current safety statements.", ({ statementsCurrent }) =>
    statementsCurrent
      ? kept
      : refuse({
          code: "acknowledgements-outdated",
          staff: "The safety statements have changed since the customer confirmed them.",
          customer: "The safety statements have changed since you confirmed them.",
        }),
  );

export const riskForm = (head: Head, form: string): Rule =>
  rule(head, `${form} is signed.`, ({ riskFormSigned }) => {
    if (riskFormSigned === true) return kept;
    const isSigned = `${form[0]?.toLowerCase()}${form.slice(1)} is signed`;
    if (riskFormSigned === "unknown") return notStated("risk-form-not-stated", `that ${isSigned}`, isSigned);
    return refuse({
      code: "risk-form-missing",
      staff: `${form} is not signed.`,
      customer: `${form} must be signed before supply.`,
    });
  });

/** The programme's own word on this supply, with its last day: that day wins over every count of ours. */
export const programmeAuthorisation = (head: Head): Rule =>
  rule(head, "The safety programme authorised this supply, and its last day is not over.", ({ authorisation }, at) => {
    if (authorisation === "unknown") {
      return refuse({
        code: "authorisation-missing",
        staff: "Get the programme's authorisation for this supply first.",
        customer: "The safety programme has not authorised this supply.",
      });
    }
    if (at <= authorisation.notAfter) return kept;
    return refuse({
      code: "out-of-window",
      staff: `The programme allowed supply until ${showDay(authorisation.notAfter)}.`,
      customer: "The safety programme's authorisation has ended. Ask the prescriber.",
    });
  });
