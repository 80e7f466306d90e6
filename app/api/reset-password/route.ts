import { t } from "@/content/words/t";
import { requestReset } from "@/lib/commands/account/request-reset";
import { clientAddress } from "@/lib/entry/limits";
import { postRoute } from "@/lib/entry/post";
import { routes } from "@/lib/routes";

/** Answers the same whether the address has an account or not. */
export const POST = postRoute(
  (live, actor, { fields, request, requestId }) =>
    requestReset(live, actor, fields, { address: clientAddress(request.headers), requestId }),
  {
    status: 202,
    answer: () => ({ message: t("answers.resetMailSent") }),
    visitors: true,
    next: () => `${routes.resetPassword()}?sent=1`,
    back: () => routes.resetPassword(),
  },
);
