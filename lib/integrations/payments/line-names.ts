import "server-only";
import { t } from "@/content/words/answers";

/** What the payment page calls what is paid for: never a medicine. */
export const lineNames = {
  order: (orderNumber: string): string => t("order", { orderNumber }),
  delivery: (): string => t("delivery"),
};
