import type { PhotoHint } from "@/lib/domain/prescription/photo-hints";
import { judgedEdge, photoHints } from "./photo-hints";

/** Larger files are not looked at: decoding them twice would cost a phone more than a hint is worth. */
const bytesMax = 15 * 1024 * 1024;

/** Hints for a chosen file. None for a PDF, and none for what this browser cannot decode (HEIC in most). The picture itself is only looked at here. */
export async function hintsOfFile(file: File): Promise<readonly PhotoHint[]> {
  if (!file.type.startsWith("image/") || file.size > bytesMax) return [];
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return [];
  try {
    const longerEdge = Math.max(picture.width, picture.height);
    const scale = Math.min(1, judgedEdge / longerEdge);
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (context === null) return [];
    context.imageSmoothingQuality = "high";
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return photoHints(context.getImageData(0, 0, canvas.width, canvas.height), longerEdge);
  } finally {
    picture.close();
  }
}
