import { expect, test } from "vitest";
import { policyFor } from "@/lib/domain/dispensing/policy";
import { fullTranscriptionOf } from "@/lib/domain/prescription/full-transcription";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { checkHints } from "./check-hints";

const typed = {
  writtenOn: "2026-11-20",
  patientName: "Asha Rao",
  slug: "isotroin-20",
  strengthMg: 20,
  capsulesPerDay: 2,
  days: 15,
  totalCapsules: 30,
  prescriberName: "Dr Leela Menon",
  prescriberRegistration: "MMC 1",
};

/** Only what the hints read of the view. */
function view(isOwn: boolean, change: object = {}): AdminOrderView {
  return {
    patient: {
      age: 30,
      relationship: "self",
      effectiveCategory: "can-become-pregnant",
      noMedicines: true,
      medicines: [],
      weightGrams: null,
    },
    lines: [{ packs: 3, packCapsules: 10, strengthMg: 20 }],
    prescription: null,
    supplies: [],
    policy: policyFor("oral-retinoid", "IN", "2026-11-25"),
    transcription: { isOwn, reading: { ...fullTranscriptionOf(typed, "x"), weightKg: 50 } },
    ...change,
  } as unknown as AdminOrderView;
}

test("whoever reads a second time is told neither strength, dose nor total of the first transcription", () => {
  const words = Object.values(checkHints(view(false))).join(" ");
  expect(words).not.toMatch(/0\.80|2 capsules|a day/);
  expect(checkHints(view(true)).dose).toBe("0.80 mg per kg per day at 50 kg.");
});

test("the window is computed from the date that was read, and not at all without one", () => {
  expect(checkHints(view(false))["window-can"]).toContain("27 Nov 2026");
  expect(checkHints(view(false, { transcription: null }))["window-can"]).toBeUndefined();
});

test("what nobody stated is said to be unknown, never none", () => {
  const unanswered = { patient: { ...view(true).patient, noMedicines: false } };
  expect(checkHints(view(true, unanswered)).contraindications).toContain("not stated");
  expect(checkHints(view(true, { transcription: null })).dose).toContain("no weight was read");
  const told = { patient: { ...view(true).patient, weightGrams: 62_000 }, transcription: null };
  expect(checkHints(view(true, told)).dose).toContain("62 kg was read or told");
});
