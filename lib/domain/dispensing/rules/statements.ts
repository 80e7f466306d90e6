import { notStated, pass, refuse } from "../finding";
import { type Head, type Rule, rule } from "../rule";

export const statementsCurrent = (head: Head): Rule =>
  rule(head, { code: "statements-current" }, ({ statementsCurrent }) =>
    statementsCurrent ? pass : refuse({ code: "acknowledgements-outdated", params: { case: "rule" } }),
  );

/** Forms in which patient and prescriber acknowledge the risk. */
type RiskForm = "indianConsent" | "ukRisk" | "ukRisk2026" | "euRisk" | "usEnrolment";

export const riskForm = (head: Head, form: RiskForm): Rule =>
  rule(head, { code: "form-signed", params: { form } }, ({ riskFormSigned }) => {
    if (riskFormSigned === true) return pass;
    if (riskFormSigned === "unknown") return notStated({ code: "risk-form-not-stated", params: { form } });
    return refuse({ code: "risk-form-missing", params: { form } });
  });

/** The safety programme's authorisation of this supply. Its last day overrides any date that we calculate. */
export const programmeAuthorisation = (head: Head): Rule =>
  rule(head, { code: "authorised" }, ({ authorisation }, at) => {
    if (authorisation === "unknown") {
      return refuse({ code: "authorisation-missing" });
    }
    if (at <= authorisation.notAfter) return pass;
    return refuse({ code: "out-of-window", params: { case: "authorisation", lastDay: authorisation.notAfter } });
  });
