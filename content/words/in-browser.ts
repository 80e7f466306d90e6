import type { english } from "./en/all";

/** Screens whose words client components say. A page sends these, and no others: tools/gate/words.test.ts holds the code to it. */
export type ScreenInBrowser = keyof typeof english;

/** On every page. */
export const everywhere = [
  "common",
  "failure",
  "field",
  "findRows",
  "nav",
  "upload",
  "uploadFaults",
  "watch",
] as const satisfies readonly ScreenInBrowser[];

/** On every page of the panel besides. */
export const inPanel = [
  "alertList",
  "alerts",
  "desk",
  "orderStatus",
  "panel",
  "panelError",
  "payment",
  "paymentStatus",
  "queue",
  "safety",
  "time",
  "ui",
  "undoStrip",
  "viewer",
] as const satisfies readonly ScreenInBrowser[];
