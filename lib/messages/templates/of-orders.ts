import "server-only";
import { t } from "@/content/words/t";
import { reasonWithoutHealth } from "./reason-without-health";
import { type Block, greeting, type Template, type TemplateInput } from "./template";

interface AboutOrder {
  readonly subject: string;
  readonly says: readonly Block[];
  /** What the link to the order's page says. */
  readonly action: string;
}

/** To the customer of an order: a greeting, what is said, and the way to its page. */
const toCustomer =
  (write: (input: TemplateInput) => AboutOrder): Template =>
  (input) => {
    const { subject, says, action } = write(input);
    const { site, data } = input;
    const page = { link: action, to: `${site.appUrl}/account/orders/${data.orderNumber ?? ""}` };
    return { subject, blocks: [greeting(data), ...says, page] };
  };

/** What is asked, and what was reported, stands in the account alone: even its kind would tell something. */
export const mailsOfOrders = {
  "order-received": toCustomer(() => ({
    subject: t("mail.receivedSubject"),
    says: [t("mail.receivedLead")],
    action: t("mail.seeRequest"),
  })),
  "order-question": toCustomer(({ data }) => ({
    subject: t("mail.questionSubject"),
    says: [
      t("mail.questionLead", { orderNumber: data.orderNumber ?? "" }),
      t("mail.questionDue", { due: data.due ?? t("mail.questionDueUnknown") }),
    ],
    action: t("mail.questionAction"),
  })),
  "order-question-reminder": toCustomer(({ data, site }) => ({
    subject: t("mail.reminderSubject"),
    says: [
      t("mail.reminderLead", {
        orderNumber: data.orderNumber ?? "",
        due: data.due ?? t("mail.questionDueUnknown"),
      }),
      t("mail.reminderCall", { pharmacyPhone: site.pharmacyPhone }),
    ],
    action: t("mail.questionAction"),
  })),
  "order-question-overdue": toCustomer(({ data, site }) => ({
    subject: t("mail.overdueSubject"),
    says: [
      t("mail.overdueLead", { orderNumber: data.orderNumber ?? "", due: data.due ?? t("mail.overdueDueUnknown") }),
      t("mail.overdueCall", { pharmacyPhone: site.pharmacyPhone }),
    ],
    action: t("mail.seeOrder"),
  })),
  "order-approved": toCustomer(() => ({
    subject: t("mail.approvedSubject"),
    says: [t("mail.approvedLead")],
    action: t("mail.seeRequest"),
  })),
  "order-declined": toCustomer(({ data }) => ({
    subject: t("mail.declinedSubject"),
    says: [t("mail.declinedLead"), ...(reasonWithoutHealth(data.reasonCode ?? "") ?? [t("mail.declinedReason")])],
    action: t("mail.declinedAction"),
  })),
  "order-cancelled": toCustomer(() => ({
    subject: t("mail.cancelledSubject"),
    says: [t("mail.cancelledLead")],
    action: t("mail.seeRequest"),
  })),
  "order-handed-over": toCustomer(({ data }) => ({
    subject: t("mail.handedOverSubject"),
    says: [
      t("mail.handedOverLead", {
        courier: data.courier ?? t("mail.handedOverCourierUnknown"),
        reference: data.reference ?? t("mail.handedOverReferenceUnknown"),
      }),
      t("mail.handedOverPlain"),
    ],
    action: t("mail.seeRequest"),
  })),
  "refund-on-its-way": toCustomer(({ data }) => ({
    subject: t("mail.refundSubject"),
    says: [t("mail.refundLead", { amount: data.amount ?? t("mail.refundAmountUnknown") }), t("mail.refundBanks")],
    action: t("mail.seeOrder"),
  })),
  "payment-problem": toCustomer(() => ({
    subject: t("mail.paymentProblemSubject"),
    says: [t("mail.paymentProblemLead")],
    action: t("mail.paymentProblemAction"),
  })),
  "payment-expired": toCustomer(() => ({
    subject: t("mail.expiredSubject"),
    says: [t("mail.expiredLead")],
    action: t("mail.seeRequest"),
  })),
  "safety-report-received": toCustomer(({ site }) => ({
    subject: t("mail.safetySubject"),
    says: [
      t("mail.safetyLead"),
      t("mail.safetyCall", {
        pharmacyPhone: site.pharmacyPhone,
        emergency: site.emergencyPhone ?? t("mail.safetyEmergencyUnknown"),
      }),
    ],
    action: t("mail.seeRequest"),
  })),
  "pharmacist-alert": ({ site, data }) => ({
    subject: t("mail.alertSubject"),
    blocks: [
      t("mail.alertLead"),
      { link: t("common.viewOrder"), to: `${site.appUrl}/admin/orders/${data.orderNumber ?? ""}` },
    ],
  }),
} as const satisfies Readonly<Record<string, Template>>;
