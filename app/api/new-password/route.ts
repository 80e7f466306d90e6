import { t } from "@/content/words/t";
import { browserOf } from "@/lib/auth/browser";
import { cookieHeader, knownBrowserCookieName, knownBrowserSeconds } from "@/lib/auth/cookie";
import { setPassword } from "@/lib/commands/account/set-password";
import { deps } from "@/lib/entry/deps";
import { clientAddress } from "@/lib/entry/limits";
import { postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = postRoute(
  async (live, actor, { fields, request, requestId }) =>
    setPassword(live, actor, fields, await browserOf(live, { address: clientAddress(request.headers), requestId })),
  {
    answer: () => ({ message: t("answers.passwordSet") }),
    visitors: true,
    headers: ({ knownBrowser }) => ({
      "Set-Cookie": cookieHeader(deps().env.appUrl, knownBrowserCookieName, knownBrowser, knownBrowserSeconds),
    }),
    next: () => `${routes.signIn()}?password=set`,
    back: ({ fields }) => routes.resetPassword(typeof fields.token === "string" ? fields.token : undefined),
  },
);
