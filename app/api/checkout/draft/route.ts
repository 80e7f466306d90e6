import { checkoutSteps } from "@/components/checkout/checkout-steps";
import { saveDraftCommand } from "@/lib/commands/order/save-draft";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

const stepOfReturn = (returnTo: unknown) =>
  checkoutSteps.find(({ href }) => returnTo === href || returnTo === `${href}?kept`)?.href;

export const POST = commandRoute(saveDraftCommand, {
  answer: (saved) => saved,
  next: () => routes.checkout(),
  // The step it was typed at, with what was typed: nobody looks for it in the overview.
  keepForSignIn: ({ address }) => (address === undefined ? undefined : { address }),
  back: ({ fields }) => stepOfReturn(fields.returnTo) ?? routes.checkout(),
});
