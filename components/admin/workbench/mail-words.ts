import { t } from "@/content/words/t";
import type { Delivery, FailureClass } from "@/lib/domain/message/delivery";
import type { TemplateName } from "@/lib/messages/templates/all";
import type { MailView } from "@/lib/queries/admin/mails";

/** What each mail tells, for staff who ask which one it was. */
const about: Partial<Record<TemplateName, string>> = {
  "order-received": t("benchSupply.mailAbout.order-received"),
  "order-question": t("benchSupply.mailAbout.order-question"),
  "order-question-reminder": t("benchSupply.mailAbout.order-question-reminder"),
  "order-question-overdue": t("benchSupply.mailAbout.order-question-overdue"),
  "order-approved": t("benchSupply.mailAbout.order-approved"),
  "order-declined": t("benchSupply.mailAbout.order-declined"),
  "order-cancelled": t("benchSupply.mailAbout.order-cancelled"),
  "order-handed-over": t("benchSupply.mailAbout.order-handed-over"),
  "payment-problem": t("benchSupply.mailAbout.payment-problem"),
  "payment-expired": t("benchSupply.mailAbout.payment-expired"),
  "safety-report-received": t("benchSupply.mailAbout.safety-report-received"),
  "pharmacist-alert": t("benchSupply.mailAbout.pharmacist-alert"),
};

export function mailTitle({ template, toCustomer, isRepeat }: Pick<MailView, "template" | "toCustomer" | "isRepeat">) {
  const to = toCustomer ? t("benchSupply.mailToCustomer") : t("benchSupply.mailToPharmacist");
  const words = about[template as TemplateName] ?? template.replaceAll("-", " ");
  return t("benchSupply.mailTitle", { to, isRepeat: isRepeat ? "yes" : "no", words });
}

const why: Record<FailureClass, string> = {
  unreachable: t("benchSupply.mailFailure.unreachable"),
  "refused-us": t("benchSupply.mailFailure.refused-us"),
  "refused-address": t("benchSupply.mailFailure.refused-address"),
  later: t("benchSupply.mailFailure.later"),
  unknown: t("benchSupply.mailFailure.unknown"),
};

/** Where a mail stands, in one sentence. “Taken by the mail server” is all that is known of a mail that was sent. */
export function deliveryWords({ delivery, tries }: { readonly delivery: Delivery; readonly tries: number }): string {
  const tried = t("benchSupply.mailTried", { tries });
  switch (delivery.state) {
    case "queued":
      return tries === 0 ? t("benchSupply.mailQueued") : t("benchSupply.mailQueuedTried", { tried });
    case "being-sent":
      return t("benchSupply.mailBeingSent");
    case "sent":
      return tries > 1 ? t("benchSupply.mailSentTried", { tried }) : t("benchSupply.mailSent");
    case "retrying":
      return t("benchSupply.mailRetrying", { tried, why: why[delivery.why] });
    case "given-up":
      return t("benchSupply.mailGivenUp", { tried, why: why[delivery.why] });
    case "withdrawn":
      return t("benchSupply.mailWithdrawn");
    case "nobody":
      return t("benchSupply.mailNobody");
  }
}
