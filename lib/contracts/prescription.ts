import { z } from "zod";
import { originalReasons } from "@/lib/domain/prescription/original-reasons";
import { paragraph, publicId } from "./fields";

export const takeOriginal = z.object({
  fileId: publicId,
  reason: z.enum(originalReasons, "Choose why the original is needed."),
  words: paragraph(500, "The explanation").refine((text) => text.length >= 10, "Explain in at least 10 characters."),
});
export type TakeOriginal = z.infer<typeof takeOriginal>;
