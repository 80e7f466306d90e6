import "server-only";
import { z } from "zod";
import { currentActor } from "@/lib/auth/actor";
import { publicId } from "@/lib/contracts/fields";
import { pagesMax } from "@/lib/domain/prescription/upload-limits";
import { notFound } from "@/lib/domain/shared/reason";
import { refusalJson } from "./answer";
import { deps } from "./deps";
import { viewPage } from "./view-page";

const asked = z.object({
  id: publicId,
  fileId: publicId,
  page: z.coerce.number().int().min(1).max(pagesMax).default(1),
  kind: z.enum(["page", "thumbnail"]).default("page"),
});

/** One page of a prescription as a picture: to its owner and to staff with the duty. What is asked for wrongly does not exist. */
export async function pageResponse(
  request: Request,
  context: { readonly params: Promise<{ id: string; fileId: string }> },
): Promise<Response> {
  const search = new URL(request.url).searchParams;
  const parsed = asked.safeParse({
    ...(await context.params),
    page: search.get("page") ?? undefined,
    kind: search.get("size") ?? undefined,
  });
  const actor = await currentActor();
  if (!parsed.success) return refusalJson(actor.kind === "visitor" ? { kind: "signed-out" } : notFound);
  const live = deps();
  const seen = await viewPage(live, actor, parsed.data, live.newId());
  if (!seen.ok) return refusalJson(seen.error);
  return new Response(new Uint8Array(seen.value), {
    headers: {
      "Content-Type": "image/jpeg",
      "Content-Disposition": `inline; filename="prescription-page-${parsed.data.page}.jpg"`,
      "Cache-Control": "no-store, private",
      Vary: "Cookie",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
    },
  });
}
