import "server-only";
import { declineReason } from "@/content/decline-reasons";
import { productIn } from "@/content/discreet";
import { t } from "@/content/words/t";
import { greeting, orderLink, type Template } from "./template";

/** The reason in plain words and how to go on; where the words would tell what is treated, only where they stand. */
export const orderDeclined: Template = (input) => ({
  subject: t("mail.declinedSubject"),
  blocks: [
    greeting(input.data),
    t("mail.declinedLead"),
    ...reasonFor(input.data.reasonCode ?? ""),
    orderLink(input, t("mail.declinedAction")),
  ],
});

const ofHealth = /acne|pregnan|dermatolog|skin|capsule|dose|harm|course/i;
const tellsTooMuch = (words: string) => ofHealth.test(words) || productIn(words) !== null;

function reasonFor(code: string): string[] {
  const reason = declineReason(code);
  const discreet = [reason?.customerReason, reason?.howToFix].map((words) =>
    words?.replaceAll(/\b([Yy]our) dermatologist\b/g, "$1 prescriber"),
  );
  const [why, howToFix] = discreet;
  if (why === undefined || howToFix === undefined || tellsTooMuch(`${why} ${howToFix}`)) {
    return [t("mail.declinedReason")];
  }
  return [why, howToFix];
}
