import { correctStockCommand } from "@/lib/commands/stock/correct";
import { commandRoute } from "@/lib/entry/post";
import { stockPage } from "@/lib/entry/stock-page";

/** The same command as `/api/admin/catalogue/correction`; a form comes back to the page of stock. */
export const POST = commandRoute(correctStockCommand, {
  answer: (saved) => saved,
  next: ({ batchId, requestId }) => stockPage(batchId, requestId === null ? "counted" : "asked"),
  back: ({ fields }) => stockPage(fields.batchId),
});
