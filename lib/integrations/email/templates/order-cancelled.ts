import "server-only";
import { greeting, orderLink, type Template } from "./template";

export const orderCancelled: Template = (input) => ({
  subject: "Your request is cancelled",
  blocks: [
    greeting(input.data),
    "Your request is cancelled. Nothing was charged. An amount held on your card is given back; your bank may show it for a few days more.",
    orderLink(input, "See your request"),
  ],
});
