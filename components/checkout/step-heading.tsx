import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";
import { checkoutSteps, type StepName } from "./checkout-steps";

/** The head of one step: the way back to all of them, which one it is, its name. */
export function StepHeading({ step }: { readonly step: StepName }) {
  const at = checkoutSteps.findIndex(({ id }) => id === step);
  const name = checkoutSteps[at]?.name ?? "";
  return (
    <div>
      <Breadcrumbs trail={[{ label: t("checkout.checkout"), href: routes.checkout() }]} here={name} />
      <PageHeading over={t("checkout.step", { value: at + 1, checkoutSteps: checkoutSteps.length })} title={name} />
    </div>
  );
}
