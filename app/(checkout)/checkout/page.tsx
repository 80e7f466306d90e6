import type { Metadata } from "next";
import { checkoutSteps, hrefOf, isOpen, type StepName } from "@/components/checkout/checkout-steps";
import { OrderTotals } from "@/components/checkout/order-totals";
import { PaymentTerms } from "@/components/checkout/payment-terms";
import { FormErrors } from "@/components/form/form-errors";
import { Hidden } from "@/components/form/hidden";
import { PageHeading } from "@/components/layout/page-heading";
import { UnpaidNotice } from "@/components/order/unpaid-notice";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Task, TaskList } from "@/components/ui/task-list";
import { spoken } from "@/content/words/reasons";
import { t } from "@/content/words/t";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { formTitle } from "@/lib/entry/form-title";
import { requireCustomer } from "@/lib/entry/require";
import { type CheckoutView, checkoutView } from "@/lib/queries/account/checkout";
import { unpaidOrders } from "@/lib/queries/account/unpaid";
import { routes } from "@/lib/routes";
import styles from "./checkout.module.css";

export const generateMetadata = ({ searchParams }: PageProps<"/checkout">): Promise<Metadata> =>
  formTitle(searchParams, t("checkout.checkout"));

export default async function CheckoutPage({ searchParams }: PageProps<"/checkout">) {
  const customer = await requireCustomer(routes.checkout());
  const found = await checkoutView(deps(), customer);
  if (!found.ok) throw new Error("a customer has a checkout");
  const view = found.value;
  const form = await formState(searchParams);
  return (
    <div className={styles.whole}>
      <FormErrors form={form} />
      <PageHeading title={t("checkout.checkout")} />
      <UnpaidNotice orders={await unpaidOrders(deps(), customer)} timeZone={deps().settings.pharmacy.timeZone} />
      {view.lines.length === 0 ? (
        <EmptyState
          title={t("checkout.basketEmpty")}
          action={<ButtonLink href={routes.medicines()}>{t("common.seeCapsules")}</ButtonLink>}
        >
          {t("checkout.checkoutEmptyLead")}
        </EmptyState>
      ) : (
        <div className={styles.columns}>
          <div className={styles.part}>
            <TaskList label={t("checkout.needed")} tasks={tasks(view)} />
            {!view.ready && <Missing view={view} />}
          </div>
          <div className={styles.part}>
            <OrderTotals view={view} />
            <PaymentTerms />
            {view.ready && <PayForm view={view} idempotencyKey={deps().newId()} />}
          </div>
        </div>
      )}
    </div>
  );
}

/** Each part of checkout with its own address; done when the gate has nothing more to say of it. */
function tasks(view: CheckoutView): Task[] {
  const begun: Record<StepName, boolean> = {
    basket: true,
    patient: view.patientId !== null,
    prescription: false,
    safety: view.acknowledgements.accepted.length > 0,
    delivery: view.address !== null,
  };
  const all = checkoutSteps.map((step): Task => {
    const asked = begun[step.id] ? "problem" : "now";
    return { name: step.name, href: step.href, status: isOpen(step, view.reasons) ? asked : "done" };
  });
  const next = all.findIndex(({ status }) => status === "now");
  // One thing at a time: what else is open waits its turn, though nobody is kept from doing it first.
  return all.map((one, at) => (one.status === "now" && at !== next ? { ...one, status: "later" } : one));
}

function Missing({ view }: { readonly view: CheckoutView }) {
  return (
    <Notice tone="your-turn" title={t("checkout.beforePayment")}>
      <ul className={styles.reasons}>
        {view.reasons.map(spoken).map((reason) => (
          <li key={`${reason.code} ${reason.message}`}>
            <Link href={hrefOf(reason)}>{reason.message}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Everything was saved step by step; the last form sends it again as one, so that what is placed is what stands here. */
function PayForm({ view, idempotencyKey }: { readonly view: CheckoutView; readonly idempotencyKey: string }) {
  const { address } = view;
  return (
    <form method="post" action="/api/checkout" className={styles.form}>
      <Hidden
        values={{
          idempotencyKey,
          seenTotal: String(view.total),
          patientId: view.patientId,
          prescriptionId: view.prescriptionId,
          "acknowledgements.version": view.acknowledgements.version,
          "address.name": address?.name,
          "address.line1": address?.line1,
          "address.line2": address?.line2,
          "address.city": address?.city,
          "address.state": address?.state,
          "address.pin": address?.pin,
          "address.phone": address?.phone,
        }}
      />
      {view.acknowledgements.accepted.map((id) => (
        <input key={id} type="hidden" name="acknowledgements.accepted" value={id} />
      ))}
      <SubmitButton workingWords={t("common.openingPaymentPage")}>{t("checkout.toPayment")}</SubmitButton>
    </form>
  );
}
