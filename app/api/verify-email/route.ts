import { verifyEmailCommand } from "@/lib/commands/account/verify-email";
import { ownPath } from "@/lib/entry/origin";
import { commandRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

/** The button of the page behind the mail's link. */
export const POST = commandRoute(verifyEmailCommand, {
  answer: () => ({ verified: true }),
  visitors: true,
  next: ({ returnTo }) => routes.signInConfirmed(ownPath(returnTo) ?? undefined),
  back: ({ fields }) => routes.verifyEmail(typeof fields.token === "string" ? fields.token : undefined),
});
