import type { Metadata } from "next";
import { stepAfter } from "@/components/checkout/checkout-steps";
import { indianStates } from "@/components/checkout/indian-states";
import { StepHeading } from "@/components/checkout/step-heading";
import { FormErrors } from "@/components/form/form-errors";
import { Hidden } from "@/components/form/hidden";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { requireCustomer } from "@/lib/entry/require";
import { checkoutView } from "@/lib/queries/account/checkout";
import { routes } from "@/lib/routes";
import styles from "../checkout.module.css";

export const metadata: Metadata = { title: "Delivery" };

export default async function DeliveryStep({ searchParams }: PageProps<"/checkout/delivery">) {
  const customer = await requireCustomer(routes.checkoutDelivery());
  const found = await checkoutView(deps(), customer);
  if (!found.ok) throw new Error("a customer has a checkout");
  const { address, deliveryPins, reasons } = found.value;
  const form = await formState(searchParams);
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
      <p className={styles.quiet}>
        We deliver to PIN codes that begin with {deliveryPins.join(", ")}. The parcel is plain: nothing on it says what
        is inside. Someone named must take it.
      </p>
      <form method="post" action="/api/checkout/draft" className={styles.form}>
        <Hidden values={{ returnTo: stepAfter("delivery", reasons) }} />
        <Field
          label="Name of who receives it"
          name="address.name"
          error={error("address.name")}
          defaultValue={value("name")}
          input={{ autoComplete: "name", maxLength: 120 }}
        />
        <Field
          label="House and street"
          name="address.line1"
          error={error("address.line1")}
          defaultValue={value("line1")}
          input={{ autoComplete: "address-line1", maxLength: 160 }}
        />
        <Field
          label="Area or landmark"
          name="address.line2"
          optional
          error={error("address.line2")}
          defaultValue={value("line2")}
          input={{ autoComplete: "address-line2", maxLength: 160 }}
        />
        <Field
          label="Town or city"
          name="address.city"
          width="medium"
          error={error("address.city")}
          defaultValue={value("city")}
          input={{ autoComplete: "address-level2", maxLength: 80 }}
        />
        <Select
          label="State"
          name="address.state"
          placeholder="Choose"
          options={indianStates.map((name) => ({ value: name, label: name }))}
          error={error("address.state")}
          defaultValue={value("state")}
          input={{ autoComplete: "address-level1" }}
        />
        <Field
          label="PIN code"
          name="address.pin"
          width="short"
          hint="Six digits."
          error={error("address.pin")}
          defaultValue={value("pin")}
          input={{ autoComplete: "postal-code", inputMode: "numeric", maxLength: 6 }}
        />
        <Field
          label="Mobile number"
          name="address.phone"
          type="tel"
          width="medium"
          hint="For the courier, and for the pharmacist if something is unclear."
          error={error("address.phone")}
          defaultValue={value("phone")}
          input={{ autoComplete: "tel", maxLength: 20 }}
        />
        <SubmitButton>Save and go on</SubmitButton>
      </form>
    </div>
  );
}
