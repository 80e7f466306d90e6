import "server-only";
import { greeting, orderLink, type Template } from "./template";

export const refundOnItsWay: Template = (input) => ({
  subject: "Your refund is on its way",
  blocks: [
    greeting(input.data),
    `${input.data.amount ?? "The amount"} is on its way back to the card you paid with.`,
    "Banks usually take 5 to 10 days to show it; we cannot say the day. If it is not there after two weeks, call us.",
    orderLink(input, "See your order"),
  ],
});
