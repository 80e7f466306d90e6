import { receiveStockCommand } from "@/lib/commands/stock/receive";
import { commandRoute } from "@/lib/entry/post";
import { stockPage } from "@/lib/entry/stock-page";

/** The same command as `/api/admin/catalogue/stock`; a form comes back to the page of stock. */
export const POST = commandRoute(receiveStockCommand, {
  answer: (saved) => saved,
  next: ({ batchId }) => stockPage(batchId, "received"),
  back: () => stockPage(undefined),
});
