import "server-only";
import { greeting, orderLink, type Template } from "./template";

export const paymentExpired: Template = (input) => ({
  subject: "Your request was closed",
  blocks: [
    greeting(input.data),
    "The time for the payment of your request ran out, so it was closed. Nothing was charged. You can make a new request at any time.",
    orderLink(input, "See your request"),
  ],
});
