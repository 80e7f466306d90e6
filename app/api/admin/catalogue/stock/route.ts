import { receiveStockCommand } from "@/lib/commands/stock/receive";
import { commandRoute } from "@/lib/entry/post";
import { stockPage } from "@/lib/entry/stock-page";
import { routes } from "@/lib/routes";

export const POST = commandRoute(receiveStockCommand, {
  answer: (saved) => saved,
  next: ({ batchId }) => stockPage(batchId, "received"),
  back: () => routes.catalogue(),
});
