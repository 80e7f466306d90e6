import { errorFor } from "@/components/ui/error-summary";
import { t } from "@/content/words/t";
import type { FormState } from "@/lib/entry/form-state";
import { checkoutSteps, isOpen, type StepName, stepAfter } from "./checkout-steps";

/**
 * "Continue" saves a step and returns to it at this address. From there it leads on to the next step or, where this one is incomplete, says
 * what is missing, so that nobody learns only at the end of checkout that a box was left open at its beginning.
 */
export const savedStepHref = (here: StepName): string => `${stepOf(here).href}?kept`;

/** The names in a step's address that say its form came back. */
export const cameBack = ["refused", "kept"] as const;

export interface SavedStep {
  readonly form: FormState;
  /** `?kept` of the step's address. */
  readonly kept: string | readonly string[] | undefined;
  /** Everything `gate()` still reports as missing, for this step and others. */
  readonly reasons: FormState["reasons"];
}

/** Where a saved step leads: to the next one, or back here with everything that is missing. A refused form, or one just opened, stays as it is. */
export function afterSaving(
  here: StepName,
  { form, kept, reasons }: SavedStep,
): { readonly next: string } | { readonly form: FormState } {
  if (form.message !== null || kept === undefined) return { form };
  const own = reasons.filter((reason) => isOpen(stepOf(here), [reason]));
  if (own.length === 0) return { next: stepAfter(here, reasons) };
  return {
    form: { ...form, message: t("checkout.stillToDo"), reasons: own, error: (field) => errorFor(own, field) },
  };
}

function stepOf(id: StepName) {
  const step = checkoutSteps.find((one) => one.id === id);
  if (step === undefined) throw new Error(`no step of checkout: ${id}`);
  return step;
}
