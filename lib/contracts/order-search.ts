import { z } from "zod";
import { t } from "@/content/words/field-faults";
import { words } from "./fields";

/** `POST /api/admin/orders/search`: a name, phone, e-mail, PIN, register number, payment, batch, or the characters of an order. */
export const orderSearch = z.strictObject({
  query: words(100, t("whatYouLookFor")).refine((text) => text !== "", t("typeWhatYouLookFor")),
});
