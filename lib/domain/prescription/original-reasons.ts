/** Why a manager may take out a file as the customer sent it. The list is closed, and it is our policy, not a law's. */
export const originalReasons = ["authority", "doubted-page", "customer-asks", "dispute"] as const;
export type OriginalReason = (typeof originalReasons)[number];

export const originalReasonWords: Readonly<Record<OriginalReason, string>> = {
  authority: "An inspector, a court or the police asks for it",
  "doubted-page": "A pharmacist doubts the page as it is shown",
  "customer-asks": "The customer asks for what they sent",
  dispute: "A supply or a payment is disputed",
};
