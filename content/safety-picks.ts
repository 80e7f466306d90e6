import type { SafetyPick } from "@/lib/domain/safety/report";
import type { NonEmpty } from "./define";
import type { SourceId } from "./sources";

export interface SafetyPickText {
  /** What the customer picks, in their words; what staff read of it. */
  readonly label: string;
  readonly hint?: string;
  /** What to do at once, beside what its grade says. */
  readonly now: string;
  /** What the grade and the advice rest on; `our-policy` where no text was found and we ask for safety's sake. */
  readonly basis: NonEmpty<SourceId> | "our-policy";
}

/** What can be told, with what to do about it. How grave each is: `lib/domain/safety/report.ts`. */
export const safetyPickTexts: { readonly [Pick in SafetyPick]: SafetyPickText } = {
  "possible-pregnancy": {
    label: "A possible pregnancy",
    hint: "A late period, a positive test, or contraception that failed or was missed.",
    now: "Call the prescribing doctor today, also when you are not sure: they arrange a test and advice.",
    basis: ["us-label", "in-cipla"],
  },
  "thoughts-of-harm": {
    label: "Thoughts of harming yourself or of suicide",
    hint: "Also when someone close to the patient is worried about it.",
    now: "Do not stay alone with it.",
    basis: ["mhra-2023"],
  },
  "headache-and-sight": {
    label: "Severe headache, with sickness or changed sight",
    now: "See a doctor at once.",
    basis: ["us-label-accutane", "mims-dermavax"],
  },
  "belly-pain": {
    label: "Severe pain in the belly, often with vomiting",
    now: "See a doctor at once.",
    basis: ["mims-oratane-precautions"],
  },
  "blistering-rash": {
    label: "A rash with blisters, sores in mouth or eyes, skin that peels widely",
    now: "See a doctor at once, at the first sign.",
    basis: ["eu-skin-wording"],
  },
  "swelling-or-breathing": {
    label: "Swollen face, lips or throat, trouble breathing, faintness",
    now: "Go to the nearest emergency department at once.",
    basis: ["uk-smpc", "ch-reactions-55972"],
  },
  "yellow-skin": {
    label: "Yellow skin or eyes, dark urine",
    now: "See a doctor today.",
    basis: ["us-label-warnings"],
  },
  "bloody-stool": {
    label: "Severe or bloody diarrhoea",
    now: "See a doctor at once.",
    basis: ["mims-oratane", "us-label-warnings"],
  },
  "muscle-breakdown": {
    label: "Strong muscle pain or weakness with dark urine",
    now: "Stop hard training and see a doctor today.",
    basis: ["es-isoacne"],
  },
  hearing: {
    label: "Ringing in the ears, or hearing less well",
    now: "See a doctor, who sends you to a specialist.",
    basis: ["us-label-warnings"],
  },
  "low-mood": {
    label: "Low or changed mood, without thoughts of harming yourself",
    hint: "Also when someone close to the patient notices it.",
    now: "Tell someone close to you, and speak with the prescribing doctor today.",
    basis: ["mhra-2023", "ch-reactions-55972"],
  },
  sight: {
    label: "Blurred sight, or seeing badly in the dark",
    now: "Do not drive or work with machines while you see badly.",
    basis: ["mims-oratane-full", "bnf"],
  },
  "joint-or-muscle-pain": {
    label: "Pain in joints, back or muscles",
    now: "Stop hard training until you have spoken with us or the prescribing doctor.",
    basis: ["es-isoacne", "eu-leaflet"],
  },
  "sexual-function": {
    label: "A change in sexual function",
    now: "Speak with the prescribing doctor before the next capsule.",
    basis: ["uk-sexual-research", "mhra-expert-review"],
  },
  "something-else": {
    label: "Something else, or I am not sure",
    now: "A pharmacist reads what you told us.",
    basis: "our-policy",
  },
  "dry-lips": {
    label: "Dry or chapped lips",
    now: "Use a plain lip balm often.",
    basis: ["eu-skin-wording", "ch-reactions-55972", "nhs-side-effects"],
  },
  "dry-skin": {
    label: "Dry, itching or peeling skin",
    now: "Use a plain moisturiser often and mild soap; keep out of strong sun.",
    basis: ["eu-skin-wording", "ch-reactions-55972", "nhs-side-effects"],
  },
  "dry-eyes": {
    label: "Dry or sore eyes",
    now: "Artificial tears help. Leave contact lenses out while the eyes are sore.",
    basis: ["ch-reactions-55972", "mims-oratane-full"],
  },
  nosebleed: {
    label: "A nosebleed that stopped, or a dry nose",
    now: "Sit up, lean forward and press the soft part of the nose for ten minutes.",
    basis: ["de-reactions", "de-reactions-roaccutan", "nhs-side-effects"],
  },
};
