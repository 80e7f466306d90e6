import { keepBackBatchCommand } from "@/lib/commands/stock/keep-back";
import { commandRoute } from "@/lib/entry/post";
import { stockPage } from "@/lib/entry/stock-page";

export const POST = commandRoute(keepBackBatchCommand, {
  answer: (saved) => saved,
  next: ({ batchId }) => stockPage(batchId, "kept-back"),
  back: ({ fields }) => stockPage(fields.batchId),
});
