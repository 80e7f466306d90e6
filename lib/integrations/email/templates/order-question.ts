import "server-only";
import { t } from "@/content/words/mail";
import { greeting, orderLink, type Template } from "./template";

/** What is asked stands in the account alone: even its kind would tell something. */
export const orderQuestion: Template = (input) => ({
  subject: t("yourTurnWeNeedSomething"),
  blocks: [
    greeting(input.data),
    t("weNeedSomething", { orderNumber: input.data.orderNumber ?? "" }),
    t("pleaseAnswerByNothing", { due: input.data.due ?? t("theTimeShownThere") }),
    orderLink(input, t("seeWhatWeNeed")),
  ],
});

export const orderQuestionReminder: Template = (input) => ({
  subject: t("stillYourTurnWeWait"),
  blocks: [
    greeting(input.data),
    t("weStillNeedSomething", {
      orderNumber: input.data.orderNumber ?? "",
      due: input.data.due ?? t("theTimeShownThere"),
    }),
    t("ifYouCannotCallUs", { pharmacyPhone: input.site.pharmacyPhone }),
    orderLink(input, t("seeWhatWeNeed")),
  ],
});

export const orderQuestionOverdue: Template = (input) => ({
  subject: t("theTimeToAnswer"),
  blocks: [
    greeting(input.data),
    t("weDidNotGet", { orderNumber: input.data.orderNumber ?? "", due: input.data.due ?? t("theTimeWeGave") }),
    t("toAddSomethingCallUs", { pharmacyPhone: input.site.pharmacyPhone }),
    orderLink(input, t("seeYourOrder")),
  ],
});
