import { putBackBatchCommand } from "@/lib/commands/stock/keep-back";
import { commandRoute } from "@/lib/entry/post";
import { stockPage } from "@/lib/entry/stock-page";

export const POST = commandRoute(putBackBatchCommand, {
  answer: (saved) => saved,
  next: ({ batchId }) => stockPage(batchId, "put-back"),
  back: ({ fields }) => stockPage(fields.batchId),
});
