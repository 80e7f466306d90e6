import "server-only";
import { declineReason } from "@/content/decline-reasons";
import { productIn } from "@/content/discreet";

const ofHealth = /acne|pregnan|dermatolog|skin|capsule|dose|harm|course/i;
const tellsTooMuch = (words: string) => ofHealth.test(words) || productIn(words) !== null;

/** Why a request was declined and how to go on, in the reason's own words; null where they would tell what is treated. */
export function reasonWithoutHealth(code: string): readonly [why: string, howToFix: string] | null {
  const reason = declineReason(code);
  if (reason === null) return null;
  const discreet = (words: string) => words.replaceAll(/\b([Yy]our) dermatologist\b/g, "$1 prescriber");
  const [why, howToFix] = [discreet(reason.customerReason), discreet(reason.howToFix)];
  return tellsTooMuch(`${why} ${howToFix}`) ? null : [why, howToFix];
}
