import { recipientsCsv } from "@/components/admin/stock/recipients-csv";
import { currentActor } from "@/lib/auth/actor";
import { refusalJson } from "@/lib/entry/answer";
import { deps } from "@/lib/entry/deps";
import { guarded } from "@/lib/entry/guarded";
import { readRecipients } from "@/lib/entry/read-recipients";

/** The recipients of a batch as a file. Its name says the batch's id alone. */
export const GET = guarded(
  async (_request: Request, { params }: { params: Promise<{ batchId: string }> }): Promise<Response> => {
    const { batchId } = await params;
    const live = deps();
    const found = await readRecipients(live, await currentActor(), batchId, "csv");
    if (!found.ok) return refusalJson(found.error);
    return new Response(recipientsCsv(found.value, live.settings.pharmacy.timeZone), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="recipients-${batchId}.csv"`,
        "Cache-Control": "no-store, private",
        "X-Content-Type-Options": "nosniff",
      },
    });
  },
);
