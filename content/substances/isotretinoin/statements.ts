import type { SafetyStatements } from "../substance";

export const statements: SafetyStatements = {
  version: "2026-11-22",
  always: [
    {
      id: "not-in-pregnancy",
      text: "The patient will not take isotretinoin while pregnant, trying for a baby or breast-feeding.",
    },
    {
      id: "birth-defects",
      text: "I understand that isotretinoin can cause severe birth defects, and that pregnancy must be avoided during treatment and for 6 months after the last capsule.",
    },
    { id: "no-sharing", text: "No capsule will be given to anyone else." },
    { id: "no-blood-donation", text: "The patient will not give blood during treatment and for 1 month after it." },
    {
      id: "no-waxing-or-laser",
      text: "The patient will have no waxing, dermabrasion or laser treatment of the skin during treatment and for 6 months after it.",
    },
    {
      id: "no-tetracyclines-or-vitamin-a",
      text: "The patient takes no tetracycline antibiotic, no vitamin A supplement and no other retinoid by mouth.",
    },
    { id: "allergies-told", text: "I have told the pharmacy of any allergy to soya, peanut, parabens or gelatin." },
    {
      id: "mood-and-sexual-function",
      text: "I have read the warnings about low mood, thoughts of suicide and sexual function. If any of these appear, the patient stops and speaks with a doctor at once.",
    },
    { id: "consent-form", text: "The patient has signed the dermatologist’s consent form, or a guardian has." },
    {
      id: "stop-and-seek-care",
      text: "The patient will stop and seek care at once for severe headache with a change in sight, severe pain in the belly, a rash with blisters, yellow skin or eyes, or bloody diarrhoea.",
    },
    { id: "prescription-genuine", text: "The prescription is genuine, unaltered, and not being used anywhere else." },
  ],
  under18: {
    id: "guardian",
    text: "I am the parent or guardian of this patient, who is under 18, and I consent to the treatment.",
  },
};
