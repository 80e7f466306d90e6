import { perform } from "@/lib/commands/command";
import { addFilesCommand } from "@/lib/commands/prescription/edit-files";
import { uploadRoute } from "@/lib/entry/upload";
import { whyNotEditable } from "@/lib/queries/prescription/editable";

export const POST = uploadRoute({
  before: ({ live, actor, params }) => whyNotEditable(live, actor, params.id),
  save: ({ live, actor, params, requestId }, files, keep) =>
    perform(live, actor, addFilesCommand, { id: params.id, files }, requestId, keep),
});
