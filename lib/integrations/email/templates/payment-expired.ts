import "server-only";
import { greeting, orderLink, type Template } from "./template";

export const paymentExpired: Template = (input) => ({
  subject: "Your request was closed",
  blocks: [
    greeting(input.data),
    "The time for the payment of your request ran out, so it was closed. Nothing was charged. If you still want it, open your request within seven days and put the amount on hold again; or make a new request at any time.",
    orderLink(input, "See your request"),
  ],
});
