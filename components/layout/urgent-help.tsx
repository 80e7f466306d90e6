import { Fragment } from "react";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { urgentCases, urgentTitle } from "@/content/urgent-help";
import type { UrgentLines } from "@/content/urgent-lines";
import { routes } from "@/lib/routes";

/** What cannot wait for an answer from a pharmacy. Its numbers can be dialled. */
export function UrgentHelp({ lines }: { readonly lines: UrgentLines | undefined }) {
  return (
    <Notice tone="danger" title={urgentTitle}>
      <ul>
        {urgentCases(lines).map(({ who, what }) => (
          <li key={who}>
            <strong>{who}</strong> <Dialled text={what} lines={lines} />
          </li>
        ))}
      </ul>
      <p>
        <Link href={`${routes.monograph()}#serious-warnings`}>Every serious warning, and what to do</Link>
      </p>
    </Notice>
  );
}

function Dialled({ text, lines }: { readonly text: string; readonly lines: UrgentLines | undefined }) {
  if (lines === undefined) return text;
  const numbers = [lines.crisis.number, lines.emergency];
  return text.split(new RegExp(`\\b(${numbers.join("|")})\\b`)).map((part) =>
    numbers.includes(part) ? (
      <a key={part} href={`tel:${part}`}>
        {part}
      </a>
    ) : (
      <Fragment key={part}>{part}</Fragment>
    ),
  );
}
