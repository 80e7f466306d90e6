import { type Confirmed, verifyEmail } from "@/lib/commands/account/verify-email";
import { clientAddress } from "@/lib/entry/limits";
import { ownPath } from "@/lib/entry/origin";
import { postRoute } from "@/lib/entry/post";
import { pendingSignUpHere } from "@/lib/entry/verify-link";
import { routes } from "@/lib/routes";

/** The button of the page behind the mail's link. */
export const POST = postRoute<Confirmed>(
  async (live, actor, { fields, request, requestId }, keep) => {
    const address = clientAddress(request.headers);
    return verifyEmail(live, actor, fields, { address, requestId, pending: await pendingSignUpHere() }, keep);
  },
  {
    answer: () => ({ verified: true }),
    visitors: true,
    next: ({ returnTo }) => routes.signInConfirmed(ownPath(returnTo) ?? undefined),
    back: ({ fields }) => routes.verifyEmail(typeof fields.token === "string" ? fields.token : undefined),
  },
);
