import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { afterSaving, cameBack, savedStepHref } from "@/components/checkout/saved-step";
import { StepHeading } from "@/components/checkout/step-heading";
import { FormErrors } from "@/components/form/form-errors";
import { Hidden } from "@/components/form/hidden";
import { BoxedWarning } from "@/components/medicine/boxed-warning";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { FieldSet } from "@/components/ui/field-set";
import { SubmitButton } from "@/components/ui/submit-button";
import { substanceOfLines } from "@/content/medicines";
import { firstSubstance } from "@/content/substances/all";
import { spoken } from "@/content/words/reasons";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { formTitle } from "@/lib/entry/form-title";
import { requireCustomer } from "@/lib/entry/require";
import { formatDate } from "@/lib/format/date";
import { checkoutView } from "@/lib/queries/account/checkout";
import { routes } from "@/lib/routes";
import styles from "../checkout.module.css";

export const generateMetadata = ({ searchParams }: PageProps<"/checkout/safety">): Promise<Metadata> =>
  formTitle(searchParams, t("checkout.safetyTitle"), cameBack);

export default async function SafetyStep({ searchParams }: PageProps<"/checkout/safety">) {
  const customer = await requireCustomer(routes.checkoutSafety());
  const found = await checkoutView(deps(), customer);
  if (!found.ok) throw new Error("a customer has a checkout");
  const { acknowledgements, lines } = found.value;
  const { monograph } = lines.length === 0 ? firstSubstance : substanceOfLines(lines);
  const reasons = found.value.reasons.map(spoken);
  const { kept } = await searchParams;
  const after = afterSaving("safety", { form: await formState(searchParams), kept, reasons });
  if ("next" in after) redirect(after.next);
  const { form } = after;
  return (
    <div className={styles.page}>
      <FormErrors form={form} fields={acknowledgements.items.map(({ id }) => statementField(id))} />
      <StepHeading step="safety" />
      <BoxedWarning monograph={monograph} headingLevel={2} />
      <form method="post" action="/api/checkout/draft" className={styles.form}>
        <Hidden values={{ returnTo: savedStepHref("safety"), "acknowledgements.version": acknowledgements.version }} />
        <FieldSet
          legend={t("checkout.safetyLead")}
          name="acknowledgements"
          size="large"
          hint={t("checkout.safetyForSomeone", { version: formatDate(acknowledgements.version) })}
        >
          {acknowledgements.items.map((item) => (
            <CheckboxField
              key={item.id}
              name="acknowledgements.accepted"
              value={item.id}
              label={item.text}
              error={form.error(statementField(item.id))}
              defaultChecked={acknowledgements.accepted.includes(item.id)}
            />
          ))}
        </FieldSet>
        <SubmitButton>{t("common.continue")}</SubmitButton>
      </form>
    </div>
  );
}

/** As the gate names the statement. */
const statementField = (id: string) => `acknowledgements.accepted.${id}`;
