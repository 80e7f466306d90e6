import { z } from "zod";
import { t } from "@/content/words/field-faults";
import { readPhone, readPin } from "@/lib/domain/order/typed-address";
import { publicId, wholeNumber, words } from "./fields";

export const addressBody = z.object({
  name: words(120, t("theName")),
  line1: words(160, t("theFirstLine")),
  line2: words(160, t("theSecondLine")).optional(),
  city: words(80, t("theTownOrCity")),
  state: words(80, t("theState")),
  pin: words(20, t("thePinCode")).transform(readPin),
  phone: words(30, t("thePhoneNumber")).transform(readPhone),
});

/** Ticked statements: JSON sends a list; a form with one tick sends a single text. */
const accepted = z
  .union([
    z.array(z.string().max(80)).max(60),
    z
      .string()
      .max(80)
      .transform((one) => [one]),
  ])
  .default([]);

export const placeOrder = z.object({
  patientId: publicId.optional().catch(undefined),
  prescriptionId: publicId.optional().catch(undefined),
  acknowledgements: z
    .object({ version: z.string().max(40).default(""), accepted })
    .default({ version: "", accepted: [] }),
  address: addressBody.partial().default({}),
  /** The total in paise that stood on the page; another one by now is asked about, never charged. */
  seenTotal: wholeNumber(0, 100_000_000, t("theTotal")).optional(),
});
export type PlaceOrder = z.infer<typeof placeOrder>;

/** One step of checkout at a time; what is absent stays as it was. */
export const saveDraft = z.object({
  patientId: publicId.optional(),
  prescriptionId: publicId.optional(),
  acknowledgements: z.object({ version: z.string().max(40), accepted }).optional(),
  address: addressBody.partial().optional(),
});
export type SaveDraft = z.infer<typeof saveDraft>;
