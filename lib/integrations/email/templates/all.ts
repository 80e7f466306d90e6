import "server-only";
import type { TemplateName } from "@/lib/messages/template-names";
import { alreadyHasAccount } from "./already-has-account";
import { orderApproved } from "./order-approved";
import { orderCancelled } from "./order-cancelled";
import { orderDeclined } from "./order-declined";
import { orderHandedOver } from "./order-handed-over";
import { orderQuestion, orderQuestionOverdue, orderQuestionReminder } from "./order-question";
import { orderReceived } from "./order-received";
import { paymentExpired } from "./payment-expired";
import { paymentProblem } from "./payment-problem";
import { pharmacistAlert } from "./pharmacist-alert";
import { refundOnItsWay } from "./refund-on-its-way";
import { resetPassword } from "./reset-password";
import { safetyReportReceived } from "./safety-report-received";
import { signInAttempts } from "./sign-in-attempts";
import { staffInvitation } from "./staff-invitation";
import type { Template } from "./template";
import { verifyAddress } from "./verify-address";

export const templates: Readonly<Record<TemplateName, Template>> = {
  "verify-address": verifyAddress,
  "already-has-account": alreadyHasAccount,
  "reset-password": resetPassword,
  "staff-invitation": staffInvitation,
  "sign-in-attempts": signInAttempts,
  "order-received": orderReceived,
  "order-question": orderQuestion,
  "order-question-reminder": orderQuestionReminder,
  "order-question-overdue": orderQuestionOverdue,
  "order-approved": orderApproved,
  "order-declined": orderDeclined,
  "order-cancelled": orderCancelled,
  "order-handed-over": orderHandedOver,
  "refund-on-its-way": refundOnItsWay,
  "payment-problem": paymentProblem,
  "payment-expired": paymentExpired,
  "safety-report-received": safetyReportReceived,
  "pharmacist-alert": pharmacistAlert,
};
