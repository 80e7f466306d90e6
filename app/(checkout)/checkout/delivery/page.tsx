import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { afterSaving, cameBack, savedStepHref } from "@/components/checkout/saved-step";
import { StepHeading } from "@/components/checkout/step-heading";
import { FormErrors } from "@/components/form/form-errors";
import { Hidden } from "@/components/form/hidden";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { spoken } from "@/content/words/reasons";
import { t } from "@/content/words/t";
import { indianStates } from "@/lib/domain/order/indian-states";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { formTitle } from "@/lib/entry/form-title";
import { requireCustomer } from "@/lib/entry/require";
import { checkoutView } from "@/lib/queries/account/checkout";
import { routes } from "@/lib/routes";
import styles from "../checkout.module.css";

export const generateMetadata = ({ searchParams }: PageProps<"/checkout/delivery">): Promise<Metadata> =>
  formTitle(searchParams, t("checkout.deliveryTitle"), cameBack);

export default async function DeliveryStep({ searchParams }: PageProps<"/checkout/delivery">) {
  const customer = await requireCustomer(routes.checkoutDelivery());
  const found = await checkoutView(deps(), customer);
  if (!found.ok) throw new Error("a customer has a checkout");
  const { address, deliveryPins } = found.value;
  const reasons = found.value.reasons.map(spoken);
  const { kept } = await searchParams;
  const after = afterSaving("delivery", { form: await formState(searchParams), kept, reasons });
  if ("next" in after) redirect(after.next);
  const { form } = after;
  const error = (field: string) =>
    form.error(field) ?? (address === null ? undefined : reasons.find((reason) => reason.field === field)?.message);
  const value = (part: keyof NonNullable<typeof address>) => form.value(`address.${part}`) ?? address?.[part];
  return (
    <div className={styles.page}>
      <FormErrors
        form={form}
        fields={[
          "address.name",
          "address.line1",
          "address.line2",
          "address.city",
          "address.state",
          "address.pin",
          "address.phone",
        ]}
      />
      <StepHeading step="delivery" />
      <p className={styles.quiet}>{t("checkout.deliveryLead", { deliveryPins: deliveryPins.join(", ") })}</p>
      <form method="post" action="/api/checkout/draft" className={styles.form}>
        <Hidden values={{ returnTo: savedStepHref("delivery") }} />
        <Field
          label={t("checkout.recipientName")}
          name="address.name"
          error={error("address.name")}
          defaultValue={value("name")}
          input={{ autoComplete: "name", maxLength: 120 }}
        />
        <Field
          label={t("checkout.firstLine")}
          name="address.line1"
          error={error("address.line1")}
          defaultValue={value("line1")}
          input={{ autoComplete: "address-line1", maxLength: 160 }}
        />
        <Field
          label={t("checkout.secondLine")}
          name="address.line2"
          optional
          error={error("address.line2")}
          defaultValue={value("line2")}
          input={{ autoComplete: "address-line2", maxLength: 160 }}
        />
        <Field
          label={t("checkout.town")}
          name="address.city"
          width="medium"
          error={error("address.city")}
          defaultValue={value("city")}
          input={{ autoComplete: "address-level2", maxLength: 80 }}
        />
        <Select
          label={t("checkout.state")}
          name="address.state"
          placeholder={t("common.choose")}
          options={indianStates.map((name) => ({ value: name, label: name }))}
          error={error("address.state")}
          defaultValue={value("state")}
          input={{ autoComplete: "address-level1" }}
        />
        <Field
          label={t("checkout.pinCode")}
          name="address.pin"
          width="short"
          hint={t("checkout.pinCodeHint")}
          error={error("address.pin")}
          defaultValue={value("pin")}
          input={{ autoComplete: "postal-code", inputMode: "numeric", maxLength: 20 }}
        />
        <Field
          label={t("checkout.mobile")}
          name="address.phone"
          type="tel"
          width="medium"
          hint={t("checkout.mobileHint")}
          error={error("address.phone")}
          defaultValue={value("phone")}
          input={{ autoComplete: "tel", maxLength: 30 }}
        />
        <SubmitButton>{t("common.continue")}</SubmitButton>
      </form>
    </div>
  );
}
