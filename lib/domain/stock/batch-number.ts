/**
 * What makes two spellings of a batch number the same batch: letters and digits, in capitals. `RCL/0099`, `rcl/0099` and `RCL 0099` are one; leading
 * zeros count. The database makes the same of the same (`batches.number_key`).
 */
export function batchKey(batchNumber: string): string {
  return batchNumber.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
}

/** A number as it is stored: one kind of letters, one space between, nothing invisible. Spelled as on the pack otherwise. */
export function tidyBatchNumber(typed: string): string {
  return typed
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Whether what was typed can be a batch number at all: as packs print it, in Latin letters and digits. */
export const isBatchNumber = (typed: string): boolean => /^[\x20-\x7e]+$/.test(typed) && batchKey(typed) !== "";

/** The same signs, whatever the case: packs do not tell batches apart by it. */
const sameSigns = (left: string, right: string) => left.toUpperCase() === right.toUpperCase();

/**
 * What a number that is to be booked meets among the medicine's numbers of the same key: `known` is booked already; `alike` differs in signs
 * alone, which nearly always means the same batch, and only a person who has both packs before them can say otherwise. Null: a new batch.
 */
export function bookedAlready(
  numbers: readonly string[],
  typed: string,
): { readonly kind: "known" | "alike"; readonly number: string } | null {
  const known = numbers.find((number) => sameSigns(number, typed));
  if (known !== undefined) return { kind: "known", number: known };
  const [alike] = numbers;
  return alike === undefined ? null : { kind: "alike", number: alike };
}

/** The batch of a medicine that was meant, in whatever spelling; undefined: none, or more than one and none exactly. */
export function batchMeant<Batch extends { readonly slug: string; readonly batchNumber: string }>(
  batches: readonly Batch[],
  slug: string,
  typed: string,
): Batch | undefined {
  const own = batches.filter((batch) => batch.slug === slug);
  const exact = own.find((batch) => batch.batchNumber === typed);
  if (exact !== undefined) return exact;
  const spelled = own.filter((batch) => sameSigns(batch.batchNumber, tidyBatchNumber(typed)));
  if (spelled.length === 1) return spelled[0];
  const alike = own.filter((batch) => batchKey(batch.batchNumber) === batchKey(tidyBatchNumber(typed)));
  return alike.length === 1 ? alike[0] : undefined;
}

/** Lines as they were typed, each with the number as it is booked. What is no batch of ours stays as typed. */
export function asBooked<Line extends { readonly slug: string; readonly batch: string }>(
  lines: readonly Line[],
  batches: readonly { readonly slug: string; readonly batchNumber: string }[],
): Line[] {
  return lines.map((line) => ({
    ...line,
    batch: batchMeant(batches, line.slug, line.batch)?.batchNumber ?? line.batch,
  }));
}
