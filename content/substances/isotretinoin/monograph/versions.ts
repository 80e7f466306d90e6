import type { MonographVersion } from "../../../define";

/** What the text below is, as content/substances/isotretinoin/versions.test.ts counts it: another text under the same version fails there. */
export const fingerprint = "26d3b4002e11f4bc";

/** The newest first. Each says what a reader of the one before should know. */
export const versions: readonly [MonographVersion, ...MonographVersion[]] = [
  {
    version: "2026-11-30",
    changes: [
      "Contraception: coils and implants are named as highly effective; the injection counts only if every repeat is on record as given on time.",
      "Interactions: the medicines that make hormonal contraception fail are named.",
      "Every reason not to take it says its whole condition; a missed dose is skipped; many sentences are plainer.",
      "New figures: skin oil, relapse after a course, the main result of the Cochrane review, half-life; what men do after an overdose.",
      "Sources: each is of a kind that a pharmacy can stand behind, on a page that can be read. What rested on others alone has gone.",
    ],
  },
  {
    version: "2026-11-26",
    changes: [
      "At the head there is now a list of what holds in daily life: what must never be, what needs care, what to do.",
      "No advice has changed.",
    ],
  },
  { version: "2026-11-22", changes: ["The first version."] },
];
