import "server-only";
import { greeting, orderLink, type Template } from "./template";

export const safetyReportReceived: Template = (input) => ({
  subject: "We received what you told us",
  blocks: [
    greeting(input.data),
    "We received what you told us. Nothing more is supplied until a pharmacist has spoken with you. A pharmacist will call you.",
    `If you cannot wait, call us: ${input.site.pharmacyPhone}. In an emergency call 112.`,
    orderLink(input, "See your request"),
  ],
});
