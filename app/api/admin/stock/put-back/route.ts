import { releaseBatchCommand } from "@/lib/commands/stock/quarantine";
import { commandRoute } from "@/lib/entry/post";
import { stockPage } from "@/lib/entry/stock-page";

export const POST = commandRoute(releaseBatchCommand, {
  answer: (saved) => saved,
  next: ({ batchId }) => stockPage(batchId, "put-back"),
  back: ({ fields }) => stockPage(fields.batchId),
});
