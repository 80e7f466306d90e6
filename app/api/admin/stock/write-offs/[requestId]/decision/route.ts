import { decideWriteOffCommand } from "@/lib/commands/stock/confirm-write-off";
import { commandRoute } from "@/lib/entry/post";
import { stockPage } from "@/lib/entry/stock-page";

export const POST = commandRoute(decideWriteOffCommand, {
  answer: (saved) => saved,
  next: ({ batchId, requestId }) => stockPage(batchId, requestId === null ? "written-off" : "refused"),
  back: ({ fields }) => stockPage(fields.batchId),
});
