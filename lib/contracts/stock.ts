import { z } from "zod";
import { quarantineCodes, writeOffCodes } from "@/lib/domain/stock/movement";
import { publicId, wholeNumber, words } from "./fields";

const note = words(300, "The words").optional();
const saysWhat = { path: ["note"], message: "Say what it is." };
/** “Something else” alone would tell nobody anything. */
const isSaid = (input: { readonly code: string; readonly note?: string | undefined }) =>
  input.code !== "other" || (input.note ?? "").length >= 3;

export const writeOffStock = z
  .object({
    batchId: publicId,
    packs: wholeNumber(1, 100_000, "The number of packs"),
    code: z.enum(writeOffCodes, "Choose why they are written off."),
    note,
  })
  .refine(isSaid, saysWhat);
export type WriteOffStock = z.infer<typeof writeOffStock>;

export const keepBackBatch = z
  .object({ batchId: publicId, code: z.enum(quarantineCodes, "Choose why it is kept back."), note })
  .refine(isSaid, saysWhat);
export type KeepBackBatch = z.infer<typeof keepBackBatch>;

export const putBackBatch = z.object({
  batchId: publicId,
  note: words(300, "The words").min(3, "Say what was found."),
});
export type PutBackBatch = z.infer<typeof putBackBatch>;

export const decideWriteOff = z.object({
  requestId: publicId,
  decision: z.enum(["confirm", "refuse"], "Say whether you confirm or refuse."),
});
export type DecideWriteOff = z.infer<typeof decideWriteOff>;
