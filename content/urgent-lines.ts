import type { Jurisdiction } from "@/lib/domain/dispensing/jurisdiction";

/** A telephone number as it is printed, and as it is dialled where letters or blanks stand in it. */
export interface Line {
  readonly shown: string;
  readonly dialled: string;
}

/** Telephone lines for what cannot wait, and who collects suspected side effects from everybody, where they are sourced. */
export interface UrgentLines {
  readonly emergency: Line;
  /** For low mood and thoughts of self-harm, day and night. */
  readonly crisis: { readonly name: string; readonly line: Line };
  /** By telephone or on a site of its own. */
  readonly report: { readonly to: string } & ({ readonly line: Line } | { readonly site: string });
}

const line = (shown: string, dialled = shown.replaceAll(/[^+\d]/g, "")): Line => ({ shown, dialled });

/**
 * By jurisdiction; where none was read (undefined), nothing is named but the nearest emergency department. All read in November 2026.
 *
 * India: the emergency response system 112 and Tele-MANAS 14416, both as the government told the Lok Sabha (written replies of 7 Feb 2025 and
 * 12 Dec 2025, as reported by the press; grade B). PvPI's number by the CDSCO circular of 20 Nov 2025, which has every pharmacy show it (as
 * reported by Legality Simplified; the same number in Pharmabiz; grade B).
 * United Kingdom: 999 and Samaritans on 116 123 as Hertfordshire Partnership University NHS Foundation Trust names them (10 Sep 2024), open 24
 * hours by Devon's safeguarding partnership (grade B); Yellow Card's site by Medicines for Children (grade B).
 * United States: 911 and 988, available 24 hours a day, by the Wyoming Department of Health (grade A); MedWatch's number by the Accutane medication
 * guide (read on a copy).
 */
export const urgentLines: Readonly<Record<Jurisdiction, UrgentLines | undefined>> = {
  IN: {
    emergency: line("112"),
    crisis: { name: "Tele-MANAS", line: line("14416") },
    report: { to: "the Pharmacovigilance Programme of India (PvPI)", line: line("1800-180-3024") },
  },
  UK: {
    emergency: line("999"),
    crisis: { name: "Samaritans", line: line("116 123") },
    report: { to: "the Yellow Card scheme of the regulator MHRA", site: "yellowcard.mhra.gov.uk" },
  },
  US: {
    emergency: line("911"),
    crisis: { name: "The 988 Suicide & Crisis Lifeline", line: line("988") },
    report: {
      to: "MedWatch, the FDA’s programme for the safety of medicines",
      line: line("1-800-FDA-1088", "18003321088"),
    },
  },
  EU: undefined,
};
