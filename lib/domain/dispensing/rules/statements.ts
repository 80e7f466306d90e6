import { t } from "@/content/words/rules-paper";
import { showDay } from "../../shared/show-day";
import { kept, notStated, refuse } from "../finding";
import { type Head, type Rule, rule } from "../rule";

export const statementsCurrent = (head: Head): Rule =>
  rule(head, t("statementsCurrent"), ({ statementsCurrent }) =>
    statementsCurrent
      ? kept
      : refuse({
          code: "acknowledgements-outdated",
          staff: t("statementsChangedStaff"),
          customer: t("statementsChangedCustomer"),
        }),
  );

/** The forms by which patient and prescriber say that they know the risk. */
type RiskForm = "indianConsent" | "ukRisk" | "ukRisk2026" | "euRisk" | "usEnrolment";

export const riskForm = (head: Head, which: RiskForm): Rule => {
  const form = t("formAtTheStart", { form: which });
  const within = { form: t("formWithin", { form: which }) };
  return rule(head, t("formSigned", { form }), ({ riskFormSigned }) => {
    if (riskFormSigned === true) return kept;
    if (riskFormSigned === "unknown") {
      return notStated({
        code: "risk-form-not-stated",
        staff: t("formNotStatedStaff", within),
        customer: t("formNotStatedCustomer", within),
        attests: t("formAttested", within),
      });
    }
    return refuse({
      code: "risk-form-missing",
      staff: t("formNotSignedStaff", { form }),
      customer: t("formNotSignedCustomer", { form }),
    });
  });
};

/** The programme's own word on this supply, with its last day: that day wins over every count of ours. */
export const programmeAuthorisation = (head: Head): Rule =>
  rule(head, t("authorised"), ({ authorisation }, at) => {
    if (authorisation === "unknown") {
      return refuse({
        code: "authorisation-missing",
        staff: t("notAuthorisedStaff"),
        customer: t("notAuthorisedCustomer"),
      });
    }
    if (at <= authorisation.notAfter) return kept;
    return refuse({
      code: "out-of-window",
      staff: t("authorisationEndedStaff", { lastDay: showDay(authorisation.notAfter) }),
      customer: t("authorisationEndedCustomer"),
    });
  });
