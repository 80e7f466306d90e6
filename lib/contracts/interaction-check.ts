import { t } from "@/content/words/field-faults";

/** The most medicines asked of at once, and the most letters of one. */
export const medicinesMax = 8;
export const medicineLettersMax = 80;

export const medicineField = (at: number) => `medicines.${at}`;

export interface MedicinesRead {
  /** What was typed, without the empty fields. */
  readonly medicines: readonly string[];
  readonly reasons: readonly { readonly code: string; readonly field: string; readonly message: string }[];
}

/** Reads the medicines out of a JSON list or a form's numbered fields; names every field that cannot be read. */
export function readMedicines(fields: Readonly<Record<string, unknown>>): MedicinesRead {
  const { medicines: sent } = fields;
  const entries = typeof sent === "object" && sent !== null ? Object.values(sent) : sent === undefined ? [] : [sent];
  const reasons: MedicinesRead["reasons"][number][] = [];
  const medicines = entries.flatMap((entry, at) => {
    const text = typeof entry === "string" ? entry.trim() : "";
    if (typeof entry !== "string" || text.length > medicineLettersMax) {
      const message = t("giveTheNameOfOne", { medicineLettersMax });
      reasons.push({ code: "medicine-misfit", field: medicineField(at), message });
      return [];
    }
    return text === "" ? [] : [text];
  });
  if (entries.length > medicinesMax) {
    const message = t("askOfAtMostMedicines", { medicinesMax });
    reasons.push({ code: "too-many-medicines", field: medicineField(0), message });
  }
  if (reasons.length === 0 && medicines.length === 0) {
    const message = t("giveTheName");
    reasons.push({ code: "no-medicine", field: medicineField(0), message });
  }
  return { medicines: [...new Set(medicines)], reasons };
}
