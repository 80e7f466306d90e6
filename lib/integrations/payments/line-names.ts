import "server-only";
import { t } from "@/content/words/t";

/** What the payment page calls what is paid for: never a medicine. */
export const lineNames = {
  order: (orderNumber: string): string => t("answers.order", { orderNumber }),
  delivery: (): string => t("answers.delivery"),
};
