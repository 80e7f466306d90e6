import { correctStockCommand } from "@/lib/commands/stock/correct";
import { commandRoute } from "@/lib/entry/post";
import { stockPage } from "@/lib/entry/stock-page";
import { routes } from "@/lib/routes";

export const POST = commandRoute(correctStockCommand, {
  answer: (saved) => saved,
  next: ({ batchId, requestId }) => stockPage(batchId, requestId === null ? "counted" : "asked"),
  back: () => routes.catalogue(),
});
