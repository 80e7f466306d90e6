import { signInByPassword } from "@/lib/auth/config";
import { isStaffRole } from "@/lib/domain/access/roles";
import { ownPath } from "@/lib/entry/origin";
import { postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

/** A `returnTo` of the form wins over where people usually land. */
export const POST = postRoute((live, _actor, sent) => signInByPassword(live, sent.fields), {
  answer: ({ name, role }) => ({ signedIn: true, name, role }),
  visitors: true,
  next: ({ role }) => (isStaffRole(role) ? routes.queue() : routes.account()),
  back: (sent) => routes.signIn(ownPath(sent.fields.returnTo) ?? undefined),
  keyed: false,
});
