import { Fragment } from "react";
import type { UrgentLines } from "@/content/urgent-lines";

/** A text in which the numbers can be dialled. */
export function Dialled({ text, lines }: { readonly text: string; readonly lines: UrgentLines | undefined }) {
  if (lines === undefined) return text;
  const numbers = [lines.crisis.line, lines.emergency, ...("line" in lines.report ? [lines.report.line] : [])];
  return text.split(new RegExp(`\\b(${numbers.map(({ shown }) => shown).join("|")})\\b`)).map((part, index) => {
    const number = numbers.find(({ shown }) => shown === part);
    // A number may stand in a name, too (“988 Lifeline”): each stretch is a place, not a word.
    const key = `${index} ${part}`;
    return number === undefined ? (
      <Fragment key={key}>{part}</Fragment>
    ) : (
      <a key={key} href={`tel:${number.dialled}`}>
        {part}
      </a>
    );
  });
}
