import type { NonEmpty } from "../define";
import { isotretinoin } from "./isotretinoin/isotretinoin";
import type { Substance } from "./substance";

/** What the shop supplies. A second substance is a folder beside isotretinoin's and its name here. */
export const substances: NonEmpty<Substance> = [isotretinoin];

/** Pages without a medicine (the two tools, the way to safety information from any page) are about the first. */
export const firstSubstance = substances[0];

export function substanceBySlug(slug: string): Substance | null {
  return substances.find((one) => one.slug === slug) ?? null;
}
