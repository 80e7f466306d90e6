import { Dialled } from "@/components/ui/dialled";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { urgentCases, urgentTitle } from "@/content/urgent-help";
import type { UrgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";

export interface UrgentHelpProps {
  readonly lines: UrgentLines | undefined;
  /** The slug of the substance whose warnings are meant. */
  readonly substance: string;
}

/** What cannot wait for an answer from a pharmacy. Its numbers can be dialled. */
export function UrgentHelp({ lines, substance }: UrgentHelpProps) {
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
        <Link href={`${routes.monograph(substance)}#serious-warnings`}>{t("shop.seriousWarnings")}</Link>
      </p>
    </Notice>
  );
}
