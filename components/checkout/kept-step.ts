import { errorFor } from "@/components/ui/error-summary";
import { t } from "@/content/words/checkout";
import type { FormState } from "@/lib/entry/form-state";
import { checkoutSteps, isOpen, type StepName, stepAfter } from "./checkout-steps";

/**
 * "Save and go on" keeps a step as it is and comes back to it by this address, which leads on to the next step or, where this one lacks
 * something, says what: nobody is sent through the whole of checkout to learn at its end that a box was left open at its beginning.
 */
export const keptAt = (here: StepName): string => `${stepOf(here).href}?kept`;

/** The names in a step's address that say its form came back. */
export const cameBack = ["refused", "kept"] as const;

export interface KeptStep {
  readonly form: FormState;
  /** `?kept` of the step's address. */
  readonly kept: string | readonly string[] | undefined;
  /** All the gate still asks for, of this step and of others. */
  readonly reasons: FormState["reasons"];
}

/** What becomes of a step that was kept: on to the next one, or here again with all it lacks. A refused form, or one just opened, stays as it is. */
export function afterKeeping(
  here: StepName,
  { form, kept, reasons }: KeptStep,
): { readonly next: string } | { readonly form: FormState } {
  if (form.message !== null || kept === undefined) return { form };
  const own = reasons.filter((reason) => isOpen(stepOf(here), [reason]));
  if (own.length === 0) return { next: stepAfter(here, reasons) };
  return {
    form: { ...form, message: t("whatYouGaveIsKept"), reasons: own, error: (field) => errorFor(own, field) },
  };
}

function stepOf(id: StepName) {
  const step = checkoutSteps.find((one) => one.id === id);
  if (step === undefined) throw new Error(`no step of checkout: ${id}`);
  return step;
}
