export const paymentStates = [
  "none",
  "authorised",
  "captured",
  "part-refunded",
  "refunded",
  "voided",
  "expired",
  "failed",
  "disputed",
] as const;
export type PaymentState = (typeof paymentStates)[number];
