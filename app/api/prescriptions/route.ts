import { perform } from "@/lib/commands/command";
import { saveDraftCommand } from "@/lib/commands/order/save-draft";
import { receivePrescriptionCommand } from "@/lib/commands/prescription/receive";
import { uploadRoute } from "@/lib/entry/upload";

export const POST = uploadRoute({
  async save({ live, actor, requestId, search }, files, keep) {
    const received = await perform(live, actor, receivePrescriptionCommand, { files }, requestId, keep);
    // During checkout the upload is selected at once, so that a customer who leaves and returns still finds it.
    if (received.ok && search.get("for") === "checkout") {
      await perform(live, actor, saveDraftCommand, { prescriptionId: received.value.id }, requestId);
    }
    return received;
  },
});
