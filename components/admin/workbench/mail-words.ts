import type { Delivery, FailureClass } from "@/lib/domain/message/delivery";
import type { TemplateName } from "@/lib/messages/template-names";
import type { MailView } from "@/lib/queries/admin/mails";

/** What each mail tells, for staff who ask which one it was. */
const about: Partial<Record<TemplateName, string>> = {
  "order-received": "the request came in",
  "order-question": "something is asked",
  "order-question-reminder": "something is asked, a reminder",
  "order-question-overdue": "the time to answer is over",
  "order-approved": "the request is approved",
  "order-declined": "the request is declined",
  "order-cancelled": "the order is cancelled",
  "order-handed-over": "the parcel is on its way",
  "payment-problem": "something is wrong with the payment",
  "payment-expired": "the order is closed, nothing was charged",
  "safety-report-received": "what they told us has come in",
  "pharmacist-alert": "please look at this order",
};

export function mailTitle({ template, toCustomer, isRepeat }: Pick<MailView, "template" | "toCustomer" | "isRepeat">) {
  const to = toCustomer ? "Mail to the customer" : "Mail to a pharmacist";
  const words = about[template as TemplateName] ?? template.replaceAll("-", " ");
  return `${to}${isRepeat ? ", once more" : ""}: ${words}`;
}

const why: Record<FailureClass, string> = {
  unreachable: "the mail server could not be reached",
  "refused-us": "the mail server did not let us in",
  "refused-address": "the mail server refused the address or the mail",
  later: "the mail server asked to come back later",
  unknown: "the mail server did not take it",
};

/** Where a mail stands, in one sentence. “Taken by the mail server” is all that is known of a mail that was sent. */
export function deliveryWords({ delivery, tries }: { readonly delivery: Delivery; readonly tries: number }): string {
  const tried = tries === 1 ? "tried once" : `tried ${tries} times`;
  switch (delivery.state) {
    case "queued":
      return tries === 0 ? "Queued, not tried yet." : `Queued, ${tried}.`;
    case "being-sent":
      return "Is being sent now.";
    case "sent":
      return tries > 1 ? `Sent: taken by the mail server, ${tried}.` : "Sent: taken by the mail server.";
    case "retrying":
      return `Not sent yet, ${tried}: ${why[delivery.why]}. It is tried again by itself.`;
    case "given-up":
      return `Not sent, ${tried}: ${why[delivery.why]}. It is not tried again by itself.`;
    case "withdrawn":
      return "Not sent: what it would have told was taken back.";
    case "nobody":
      return "Not sent: there is no account to write to.";
  }
}
