import { t } from "@/content/words/t";
import styles from "./error-summary.module.css";
import { fieldId } from "./field-id";
import { FocusOnRender } from "./focus-on-render";

export interface SummaryReason {
  readonly code?: string | undefined;
  readonly field?: string | undefined;
  readonly message: string;
}

export interface ErrorSummaryProps {
  readonly reasons: readonly SummaryReason[];
  readonly title?: string | undefined;
  /** False where several summaries may stand on one page (the gallery): the keyboard can be taken to one place only. */
  readonly takeFocus?: boolean | undefined;
}

/**
 * Everything that stands in the way, at the top of `main` above the h1, even when it is one thing; each line leads to its field
 * (GOV.UK Design System, error summary). The page's title then begins "Error: ". Renders nothing when there is no reason.
 */
export function ErrorSummary({ reasons, title = t("field.summaryTitle"), takeFocus = true }: ErrorSummaryProps) {
  if (reasons.length === 0) return null;
  const body = (
    <div role="alert">
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={`${reason.field ?? ""} ${reason.message}`}>
            {reason.field === undefined ? reason.message : <a href={`#${fieldId(reason.field)}`}>{reason.message}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
  return takeFocus ? (
    <FocusOnRender className={styles.summary}>{body}</FocusOnRender>
  ) : (
    <div className={styles.summary}>{body}</div>
  );
}

/** The words for one field out of a refusal's reasons, for `error` of the fields. */
export function errorFor(reasons: readonly SummaryReason[], field: string): string | undefined {
  return reasons.find((reason) => reason.field === field)?.message;
}
