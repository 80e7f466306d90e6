import { guarded } from "@/lib/entry/guarded";
import { shareImage } from "@/lib/entry/share-image";

export const GET = guarded(async (): Promise<Response> => {
  const image = await shareImage();
  return new Response(new Uint8Array(image), {
    headers: { "Content-Type": "image/png", "Cache-Control": "public, max-age=86400" },
  });
});
