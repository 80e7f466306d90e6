import { guarded } from "@/lib/entry/guarded";
import { patientSheetFile } from "@/lib/entry/patient-sheet-file";

export const GET = guarded(async (): Promise<Response> => {
  const { bytes, name } = await patientSheetFile();
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "public, max-age=3600",
    },
  });
});
