import { writeOffStockCommand } from "@/lib/commands/stock/write-off";
import { commandRoute } from "@/lib/entry/post";
import { stockPage } from "@/lib/entry/stock-page";

export const POST = commandRoute(writeOffStockCommand, {
  answer: (saved) => saved,
  next: ({ batchId, requestId }) => stockPage(batchId, requestId === null ? "written-off" : "asked"),
  back: ({ fields }) => stockPage(fields.batchId),
});
