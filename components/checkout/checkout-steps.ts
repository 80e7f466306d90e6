import { fieldId } from "@/components/ui/field-id";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";

export type StepName = "basket" | "patient" | "prescription" | "safety" | "delivery";

export interface CheckoutStep {
  readonly id: StepName;
  readonly name: string;
  readonly href: string;
  /** The field of the gate's reasons that this step answers. */
  readonly field: string;
}

/** Something the gate still asks for. */
interface Asked {
  readonly field?: string | undefined;
}

/** The parts of checkout in their order, each with an address of its own. */
export const checkoutSteps: readonly CheckoutStep[] = [
  { id: "basket", name: t("checkout.basket"), href: routes.basket(), field: "basket" },
  { id: "patient", name: t("checkout.patientTitle"), href: routes.checkoutPatient(), field: "patientId" },
  {
    id: "prescription",
    name: t("checkout.prescriptionTitle"),
    href: routes.checkoutPrescription(),
    field: "prescriptionId",
  },
  { id: "safety", name: t("checkout.safetyTitle"), href: routes.checkoutSafety(), field: "acknowledgements" },
  { id: "delivery", name: t("checkout.deliveryTitle"), href: routes.checkoutDelivery(), field: "address" },
];

export const isOpen = ({ field }: CheckoutStep, asked: readonly Asked[]): boolean =>
  asked.some((reason) => reason.field?.startsWith(field) === true);

/** Where a reason of the gate is answered: the step, and its field where the reason is of one. What belongs to no step belongs to the basket. */
export function hrefOf(reason: Asked): string {
  const step = checkoutSteps.find((step) => isOpen(step, [reason]));
  if (step === undefined) return routes.basket();
  return reason.field?.includes(".") === true ? `${step.href}#${fieldId(reason.field)}` : step.href;
}

/** Where a step goes once it lacks nothing: the next one that is still open, or checkout itself, which says what is missing. */
export function stepAfter(here: StepName, asked: readonly Asked[]): string {
  const later = checkoutSteps.slice(checkoutSteps.findIndex(({ id }) => id === here) + 1);
  return later.find((step) => isOpen(step, asked))?.href ?? routes.checkout();
}
