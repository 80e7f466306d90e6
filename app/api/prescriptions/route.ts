import { perform } from "@/lib/commands/command";
import { receivePrescriptionCommand } from "@/lib/commands/prescription/receive";
import { uploadRoute } from "@/lib/entry/upload";

export const POST = uploadRoute({
  save: ({ live, actor, requestId }, files) => perform(live, actor, receivePrescriptionCommand, { files }, requestId),
});
