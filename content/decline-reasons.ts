import { t } from "@/content/words/t";
import { type DeclineCode, declineCodes } from "@/lib/domain/dispensing/decline-codes";

export interface DeclineReason {
  /** What the pharmacist chooses from. */
  readonly staffLabel: string;
  /** What the customer reads. It accuses nobody. */
  readonly customerReason: string;
  readonly howToFix: string;
}

const wordsOf = (code: DeclineCode): DeclineReason => ({
  staffLabel: t(`declineReasons.${code}.staff`),
  customerReason: t(`declineReasons.${code}.customer`),
  howToFix: t(`declineReasons.${code}.fix`),
});

/** The words of every coded reason, in the order in which the pharmacist checks. */
export const declineReasons = Object.fromEntries(declineCodes.map((code) => [code, wordsOf(code)])) as {
  readonly [Code in DeclineCode]: DeclineReason;
};

/** The words of one code; null for a code that is none of ours. */
export function declineReason(code: string): DeclineReason | null {
  const known = declineCodes.find((one) => one === code);
  return known === undefined ? null : declineReasons[known];
}
