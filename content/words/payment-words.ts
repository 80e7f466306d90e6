import type { DiscrepancyKind } from "@/lib/domain/payment/discrepancies";
import { t } from "./t";

/** What the cardholder says, as the end of a sentence. A reason that this list does not know is said as one that was not given. */
export const disputeWords = (reason: string): string =>
  t.of("payment", `dispute.${reason}`) ?? t("payment.disputeOther");

/** What differs between our record of a payment and Stripe's; a kind that a later version wrote is shown as it is. */
export const discrepancyTitle = (kind: DiscrepancyKind | (string & {})): string =>
  t.of("payment", `break.${kind}`) ?? kind;
