import type { Reason } from "@/lib/domain/shared/reason";

/** The most medicines asked of at once, and the most letters of one. */
export const medicinesMax = 8;
export const medicineLettersMax = 80;

export const medicineField = (at: number) => `medicines.${at}`;

export interface MedicinesRead {
  /** What was typed, without the empty fields. */
  readonly medicines: readonly string[];
  readonly reasons: readonly Reason[];
}

/** Reads the medicines out of a JSON list or a form's numbered fields; names every field that cannot be read. */
export function readMedicines(fields: Readonly<Record<string, unknown>>): MedicinesRead {
  const { medicines: sent } = fields;
  const entries = typeof sent === "object" && sent !== null ? Object.values(sent) : sent === undefined ? [] : [sent];
  const reasons: Reason[] = [];
  const medicines = entries.flatMap((entry, at) => {
    const text = typeof entry === "string" ? entry.trim() : "";
    if (typeof entry !== "string" || text.length > medicineLettersMax) {
      reasons.push({ code: "medicine-misfit", field: medicineField(at), params: { medicineLettersMax } });
      return [];
    }
    return text === "" ? [] : [text];
  });
  if (entries.length > medicinesMax) {
    reasons.push({ code: "too-many-medicines", field: medicineField(0), params: { medicinesMax } });
  }
  if (reasons.length === 0 && medicines.length === 0) reasons.push({ code: "no-medicine", field: medicineField(0) });
  return { medicines: [...new Set(medicines)], reasons };
}
