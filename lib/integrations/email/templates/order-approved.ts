import "server-only";
import { greeting, orderLink, type Template } from "./template";

export const orderApproved: Template = (input) => ({
  subject: "Your request was approved",
  blocks: [
    greeting(input.data),
    "A pharmacist approved your request. Your card is charged now, and we prepare your parcel.",
    orderLink(input, "See your request"),
  ],
});
