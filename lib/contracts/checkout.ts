import { z } from "zod";
import { t } from "@/content/words/t";
import { readPhone, readPin } from "@/lib/domain/order/typed-address";
import { publicId, wholeNumber, words } from "./fields";

export const addressBody = z.object({
  name: words(120, t("fieldFaults.name")),
  line1: words(160, t("fieldFaults.firstLine")),
  line2: words(160, t("fieldFaults.secondLine")).optional(),
  city: words(80, t("fieldFaults.town")),
  state: words(80, t("fieldFaults.state")),
  pin: words(20, t("fieldFaults.pinCode")).transform(readPin),
  phone: words(30, t("fieldFaults.phone")).transform(readPhone),
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
  seenTotal: wholeNumber(0, 100_000_000, t("fieldFaults.total")).optional(),
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
