import { quarantineBatchCommand } from "@/lib/commands/stock/quarantine";
import { commandRoute } from "@/lib/entry/post";
import { stockPage } from "@/lib/entry/stock-page";

export const POST = commandRoute(quarantineBatchCommand, {
  answer: (saved) => saved,
  next: ({ batchId }) => stockPage(batchId, "kept-back"),
  back: ({ fields }) => stockPage(fields.batchId),
});
