import type { TemplateName } from "@/lib/messages/templates/all";

/** Which mail tells the customer of a decision. Each decision has its own (`occasion`): one that was taken back sends none, and the next does. */
export const decisionTemplate = {
  approve: "order-approved",
  decline: "order-declined",
} as const satisfies Record<"approve" | "decline", TemplateName>;
