import "server-only";
import { greeting, orderLink, type Template } from "./template";

/** What is asked stands in the account alone: even its kind would tell something. */
export const orderQuestion: Template = (input) => ({
  subject: "Your turn: we need something from you for your order",
  blocks: [
    greeting(input.data),
    `We need something from you for order ${input.data.orderNumber ?? ""} before a pharmacist can go on.`,
    `Please answer by ${input.data.due ?? "the time shown there"}. Nothing is charged meanwhile.`,
    orderLink(input, "See what we need"),
  ],
});

export const orderQuestionReminder: Template = (input) => ({
  subject: "Still your turn: we wait for your answer",
  blocks: [
    greeting(input.data),
    `We still need something from you for order ${input.data.orderNumber ?? ""}. Please answer by ${input.data.due ?? "the time shown there"}.`,
    `If you cannot, call us: ${input.site.pharmacyPhone}. This is our only reminder.`,
    orderLink(input, "See what we need"),
  ],
});

export const orderQuestionOverdue: Template = (input) => ({
  subject: "The time to answer is over",
  blocks: [
    greeting(input.data),
    `We did not get your answer for order ${input.data.orderNumber ?? ""} by ${input.data.due ?? "the time we gave"}. A pharmacist looks at the order again and decides how to go on. Nothing is charged meanwhile.`,
    `To add something, call us: ${input.site.pharmacyPhone}.`,
    orderLink(input, "See your order"),
  ],
});
