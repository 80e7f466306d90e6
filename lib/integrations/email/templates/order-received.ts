import "server-only";
import { greeting, orderLink, type Template } from "./template";

export const orderReceived: Template = (input) => ({
  subject: "We received your request",
  blocks: [
    greeting(input.data),
    "We received your request. The amount is held on your card, and nothing is charged until a pharmacist has approved it.",
    orderLink(input, "See your request"),
  ],
});
