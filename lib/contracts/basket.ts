import { z } from "zod";
import { t } from "@/content/words/t";
import { wholeNumber } from "./fields";

export const setBasketLine = z.object({
  slug: z.string().regex(/^[a-z0-9-]{1,60}$/, t("fieldFaults.medicineInvalid")),
  quantity: wholeNumber(0, 99, t("fieldFaults.quantity")),
});
export type SetBasketLine = z.infer<typeof setBasketLine>;

/** The answer of GET and POST /api/basket. Money in integer paise, GST inside. */
export interface BasketAnswer {
  readonly lines: readonly { readonly slug: string; readonly quantity: number; readonly unitPrice: number }[];
  readonly subtotal: number;
  readonly currency: "inr";
}
