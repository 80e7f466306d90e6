import "server-only";
import { greeting, orderLink, type Template } from "./template";

export const orderHandedOver: Template = (input) => ({
  subject: "Your parcel is on its way",
  blocks: [
    greeting(input.data),
    `Your parcel was handed to ${input.data.courier ?? "the courier"}. Reference: ${input.data.reference ?? "see your request"}.`,
    "Nothing on the outside tells what is in it.",
    orderLink(input, "See your request"),
  ],
});
