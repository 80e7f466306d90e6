import type { SafetyKind } from "@/lib/contracts/order";

export const safetyKinds: readonly { readonly value: SafetyKind; readonly label: string; readonly hint: string }[] = [
  {
    value: "possible-pregnancy",
    label: "A possible pregnancy",
    hint: "A late period, a positive test, or contraception that failed or was missed.",
  },
  {
    value: "low-mood",
    label: "Low mood or thoughts of self-harm",
    hint: "Also when someone close to the patient notices a change.",
  },
  {
    value: "side-effect",
    label: "A side effect",
    hint: "Such as severe headache, changed sight, bad stomach pain, a rash, or anything that worries you.",
  },
];

/** What to do at once, before anyone has called. Follows the warnings of the monograph; emergency numbers are India's. */
export const doNow: Readonly<Record<SafetyKind, string>> = {
  "possible-pregnancy":
    "Take no further capsule. Call the prescribing doctor today, also when you are not sure: they arrange a test and advice.",
  "low-mood":
    "Take no further capsule and do not stay alone with it. Call the prescribing doctor today. If there is any thought of self-harm, call 112 or Tele-MANAS on 14416 now; both answer day and night.",
  "side-effect":
    "Take no further capsule until you have spoken with a pharmacist or the prescribing doctor. With trouble breathing, a swollen face, a blistering rash or sudden loss of sight, call 112 now.",
};
