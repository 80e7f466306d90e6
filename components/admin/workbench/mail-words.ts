import { t } from "@/content/words/bench-supply";
import type { Delivery, FailureClass } from "@/lib/domain/message/delivery";
import type { TemplateName } from "@/lib/messages/template-names";
import type { MailView } from "@/lib/queries/admin/mails";

/** What each mail tells, for staff who ask which one it was. */
const about: Partial<Record<TemplateName, string>> = {
  "order-received": t("theRequestCameIn"),
  "order-question": t("somethingIsAsked"),
  "order-question-reminder": t("somethingIsAskedAReminder"),
  "order-question-overdue": t("theTimeToAnswerIsOver"),
  "order-approved": t("theRequestIsApproved"),
  "order-declined": t("theRequestIsDeclined"),
  "order-cancelled": t("theOrderIsCancelled"),
  "order-handed-over": t("theParcelIsOnItsWay"),
  "payment-problem": t("somethingIsWrongWithThePayment"),
  "payment-expired": t("theOrderIsClosedNothingWasCharged"),
  "safety-report-received": t("whatTheyToldUsHasComeIn"),
  "pharmacist-alert": t("pleaseLookAtThisOrder"),
};

export function mailTitle({ template, toCustomer, isRepeat }: Pick<MailView, "template" | "toCustomer" | "isRepeat">) {
  const to = toCustomer ? t("mailToTheCustomer") : t("mailToAPharmacist");
  const words = about[template as TemplateName] ?? template.replaceAll("-", " ");
  return t("mailTo", { to, isRepeat: isRepeat ? "yes" : "no", words });
}

const why: Record<FailureClass, string> = {
  unreachable: t("theMailServerCouldNotBeReached"),
  "refused-us": t("theMailServerDidNotLetUs"),
  "refused-address": t("theMailServerRefusedTheAddress"),
  later: t("theMailServerAskedToComeBack"),
  unknown: t("theMailServerDidNotTakeIt"),
};

/** Where a mail stands, in one sentence. “Taken by the mail server” is all that is known of a mail that was sent. */
export function deliveryWords({ delivery, tries }: { readonly delivery: Delivery; readonly tries: number }): string {
  const tried = t("triedTimes", { tries });
  switch (delivery.state) {
    case "queued":
      return tries === 0 ? t("queuedNotTriedYet") : t("queuedTried", { tried });
    case "being-sent":
      return t("isBeingSentNow");
    case "sent":
      return tries > 1 ? t("sentTakenByTheMailServerTried", { tried }) : t("sentTakenByTheMailServer");
    case "retrying":
      return t("notSentYetTried", { tried, why: why[delivery.why] });
    case "given-up":
      return t("notSentTried", { tried, why: why[delivery.why] });
    case "withdrawn":
      return t("notSentWhatItWouldHaveTold");
    case "nobody":
      return t("notSentThereIsNoAccount");
  }
}
