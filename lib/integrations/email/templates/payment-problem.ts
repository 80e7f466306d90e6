import "server-only";
import { greeting, orderLink, type Template } from "./template";

export const paymentProblem: Template = (input) => ({
  subject: "A problem with the payment of your request",
  blocks: [
    greeting(input.data),
    "Something is wrong with the payment of your request. Nothing is sent until it is settled, and our staff look into it.",
    orderLink(input, "See what happened"),
  ],
});
