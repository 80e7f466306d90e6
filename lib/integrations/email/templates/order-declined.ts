import "server-only";
import { declineReason } from "@/content/decline-reasons";
import { greeting, orderLink, type Template } from "./template";

/** The reason in plain words and how to go on; where the words would tell what is treated, only where they stand. */
export const orderDeclined: Template = (input) => ({
  subject: "Your request was not approved",
  blocks: [
    greeting(input.data),
    "A pharmacist could not approve your request. Nothing was charged, and the amount held on your card is given back.",
    ...reasonFor(input.data.reasonCode ?? ""),
    orderLink(input, "Read the reason and what to do next"),
  ],
});

const tellsTooMuch = /isotretinoin|acne|pregnan|dermatolog|skin|capsule|dose|harm|course/i;

function reasonFor(code: string): string[] {
  const reason = declineReason(code);
  const discreet = [reason?.customerReason, reason?.howToFix].map((words) =>
    words?.replaceAll("your dermatologist", "your prescriber").replaceAll("Your dermatologist", "Your prescriber"),
  );
  const [why, howToFix] = discreet;
  if (why === undefined || howToFix === undefined || tellsTooMuch.test(`${why} ${howToFix}`)) {
    return ["The reason and what to do next stand in your account. Please read them today."];
  }
  return [why, howToFix];
}
