import { notFound } from "next/navigation";
import { substanceBySlug } from "@/content/substances/all";
import { guarded } from "@/lib/entry/guarded";
import { patientSheetFile } from "@/lib/entry/patient-sheet-file";

type Context = RouteContext<"/monographs/[substance]/patient-sheet.pdf">;

export const GET = guarded(async (_request: Request, { params }: Context): Promise<Response> => {
  const substance = substanceBySlug((await params).substance);
  if (substance === null) notFound();
  const { bytes, name } = await patientSheetFile(substance);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "public, max-age=3600",
    },
  });
});
