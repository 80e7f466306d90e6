import { t } from "@/content/words/paper";

/** Why a manager may take out a file as the customer sent it. The list is closed, and it is our policy, not a law's. */
export const originalReasons = ["authority", "doubted-page", "customer-asks", "dispute"] as const;
export type OriginalReason = (typeof originalReasons)[number];

export const originalReasonWords: Readonly<Record<OriginalReason, string>> = {
  authority: t("anInspectorACourt"),
  "doubted-page": t("aPharmacistDoubtsThePage"),
  "customer-asks": t("theCustomerAsksForWhat"),
  dispute: t("aSupplyOrAPayment"),
};
