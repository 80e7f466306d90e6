import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { afterSaving, cameBack, savedStepHref } from "@/components/checkout/saved-step";
import { StepHeading } from "@/components/checkout/step-heading";
import { FormErrors } from "@/components/form/form-errors";
import { Hidden } from "@/components/form/hidden";
import { Upload } from "@/components/prescription/upload";
import { UploadGuide } from "@/components/prescription/upload-guide";
import { Link } from "@/components/ui/link";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { spoken } from "@/content/words/reasons";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { formTitle } from "@/lib/entry/form-title";
import { requireCustomer } from "@/lib/entry/require";
import { formatDate } from "@/lib/format/date";
import { type CheckoutView, checkoutView, type PrescriptionChoice } from "@/lib/queries/account/checkout";
import { routes } from "@/lib/routes";
import styles from "../checkout.module.css";

type Props = PageProps<"/checkout/prescription">;

const differentPrescription = `${routes.checkoutPrescription()}?new`;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return formTitle(searchParams, t("checkout.prescriptionTitle"), cameBack);
}

export default async function PrescriptionStep({ searchParams }: Props) {
  const customer = await requireCustomer(routes.checkoutPrescription());
  const live = deps();
  const found = await checkoutView(live, customer);
  if (!found.ok) throw new Error("a customer has a checkout");
  const reasons = found.value.reasons.map(spoken);
  const { new: asksNew, kept } = await searchParams;
  const after = afterSaving("prescription", { form: await formState(searchParams), kept, reasons });
  if ("next" in after) redirect(after.next);
  const { form } = after;
  const isNew = asksNew !== undefined;
  const current = isNew ? null : inHand(found.value);
  const earlier = found.value.prescriptions.filter((one) => one !== current && one.files.length > 0);
  return (
    <div className={styles.page}>
      <FormErrors form={form} fields={earlier.length > 0 ? ["file", "prescriptionId"] : ["file"]} />
      <StepHeading step="prescription" />
      <p className={styles.quiet}>{t("checkout.prescriptionLead")}</p>
      <Upload
        // Another prescription, another list: nothing of the one before may stay on the screen.
        key={current?.id ?? "new"}
        prescription={current}
        returnTo={routes.checkoutPrescription()}
        backTo={isNew ? differentPrescription : routes.checkoutPrescription()}
        continueTo={savedStepHref("prescription")}
        idempotencyKey={live.newId()}
        error={form.error("file")}
      />
      <UploadGuide />
      {earlier.length > 0 && (
        <Earlier
          choices={earlier}
          error={form.error("prescriptionId")}
          chosen={found.value.prescriptionId}
          timeZone={live.settings.pharmacy.timeZone}
        />
      )}
      {current !== null && current.files.length > 0 && (
        <p>
          <Link href={differentPrescription}>{t("checkout.uploadOther")}</Link>
        </p>
      )}
    </div>
  );
}

/** The prescription that is being put together: the chosen one, which alone the order counts, as long as no pharmacist has read it. */
function inHand({ prescriptions, prescriptionId }: CheckoutView): PrescriptionChoice | null {
  const one = prescriptions.find(({ id }) => id === prescriptionId);
  return one === undefined || one.decided ? null : one;
}

interface EarlierProps {
  readonly choices: readonly PrescriptionChoice[];
  readonly error: string | undefined;
  readonly chosen: string | null;
  readonly timeZone: string;
}

/** Nothing that was uploaded once must be uploaded again. Whether it still covers a supply is the pharmacist's to say. */
function Earlier({ choices, error, chosen, timeZone }: EarlierProps) {
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{t("checkout.useEarlier")}</h2>
      <form method="post" action="/api/checkout/draft" className={styles.form}>
        <Hidden values={{ returnTo: savedStepHref("prescription") }} />
        <RadioGroup
          legend={t("checkout.earlierPrescriptions")}
          name="prescriptionId"
          error={error}
          defaultValue={choices.some(({ id }) => id === chosen) ? (chosen ?? undefined) : undefined}
          options={choices.map(({ id, createdAt, files, decided }) => ({
            value: id,
            label: t("prescription.sentOn", { createdAt: formatDate(createdAt, timeZone) }),
            hint: t(decided ? "checkout.filesRead" : "checkout.filesSent", {
              files: files.map(({ name }) => name).join(", "),
            }),
          }))}
        />
        <SubmitButton variant="secondary">{t("checkout.useThis")}</SubmitButton>
      </form>
    </section>
  );
}
