import { t } from "@/content/words/answers";
import { setPassword } from "@/lib/commands/account/set-password";
import { clientAddress } from "@/lib/entry/limits";
import { postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

export const POST = postRoute(
  (live, actor, { fields, request, requestId }) =>
    setPassword(live, actor, fields, { address: clientAddress(request.headers), requestId }),
  {
    answer: () => ({ message: t("thePasswordIsSetSign") }),
    visitors: true,
    next: () => `${routes.signIn()}?password=set`,
    back: ({ fields }) => routes.resetPassword(typeof fields.token === "string" ? fields.token : undefined),
  },
);
