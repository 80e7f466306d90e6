import type { Medicine } from "./define";
import { accutane10 } from "./substances/isotretinoin/medicines/accutane-10";
import { isotroin10 } from "./substances/isotretinoin/medicines/isotroin-10";
import { isotroin20 } from "./substances/isotretinoin/medicines/isotroin-20";
import { isotroin30 } from "./substances/isotretinoin/medicines/isotroin-30";
import { tretiva25 } from "./substances/isotretinoin/medicines/tretiva-25";
import { tretiva40 } from "./substances/isotretinoin/medicines/tretiva-40";

/** The shelf, in the order in which it is shown: by strength, then by brand. */
export const medicines: readonly Medicine[] = [accutane10, isotroin10, isotroin20, tretiva25, isotroin30, tretiva40];

const bySlug = new Map(medicines.map((medicine) => [medicine.slug, medicine]));

export function medicineBySlug(slug: string): Medicine | null {
  return bySlug.get(slug) ?? null;
}
