/** Every mail there is. Their words stand in lib/integrations/email/templates. */
export const templateNames = [
  "verify-address",
  "already-has-account",
  "reset-password",
  "staff-invitation",
  "sign-in-attempts",
  "order-received",
  "order-question",
  "order-question-reminder",
  "order-question-overdue",
  "order-approved",
  "order-declined",
  "order-cancelled",
  "order-handed-over",
  "refund-on-its-way",
  "payment-problem",
  "payment-expired",
  "safety-report-received",
  "pharmacist-alert",
] as const;
export type TemplateName = (typeof templateNames)[number];
