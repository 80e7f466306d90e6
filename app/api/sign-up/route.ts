import { t } from "@/content/words/t";
import { cookieHeader, pendingSignUpCookieName } from "@/lib/auth/cookie";
import { signUp } from "@/lib/commands/account/sign-up";
import { deps } from "@/lib/entry/deps";
import { clientAddress } from "@/lib/entry/limits";
import { ownPath } from "@/lib/entry/origin";
import { postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

const day = 86_400;

/** Answers the same whether the address has an account or not. */
export const POST = postRoute(
  (live, actor, { fields, request, requestId }) => {
    const { goOnTo, ...rest } = fields;
    const path = ownPath(goOnTo);
    const asked = path === null ? rest : { ...rest, goOnTo: path };
    return signUp(live, actor, asked, { address: clientAddress(request.headers), requestId });
  },
  {
    status: 202,
    answer: () => ({ message: t("answers.confirmMailSent") }),
    visitors: true,
    next: () => `${routes.signUp()}?sent=1`,
    back: (sent) => routes.signUp(ownPath(sent.fields.goOnTo) ?? undefined),
    headers: ({ pending }) => ({
      "Set-Cookie": cookieHeader(deps().env.appUrl, pendingSignUpCookieName, pending, day),
    }),
  },
);
