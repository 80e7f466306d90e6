import type { MonographVersion } from "../../define";

/** What the text below is, as content/versions.test.ts counts it: another text under the same version fails there. */
export const fingerprint = "5f57e9bce50873ed";

/** The newest first. Each says what a reader of the one before should know. */
export const versions: readonly [MonographVersion, ...MonographVersion[]] = [
  {
    version: "2026-11-26",
    changes: [
      "At the head there is now a list of what holds in daily life: what must never be, what needs care, what to do.",
      "No advice has changed.",
    ],
  },
  { version: "2026-11-22", changes: ["The first version."] },
];
