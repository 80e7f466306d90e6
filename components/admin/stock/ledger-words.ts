import { deviationWords, writeOffWords } from "@/content/words/labels";
import { type DeviationCode, deviationCodes } from "@/lib/domain/stock/batch-order";
import { type WriteOffCode, writeOffCodes } from "@/lib/domain/stock/movement";

/** The coded reason of a movement in words, with what was written besides; null when there is neither. */
export function whyMoved(code: string | null, note: string | null): string | null {
  const words = code === null || code === "other" ? null : codeWords(code);
  const parts = [words, note].filter((part) => part !== null && part !== "");
  return parts.length === 0 ? null : parts.join(". ");
}

function codeWords(code: string): string {
  if (includes<WriteOffCode>(writeOffCodes, code)) return writeOffWords(code);
  return includes<DeviationCode>(deviationCodes, code) ? deviationWords(code) : code;
}

function includes<T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value);
}
