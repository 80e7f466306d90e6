import { Chip } from "@/components/ui/chip";
import { Time } from "@/components/ui/time";
import { safetyPickTexts } from "@/content/safety-picks";
import { t } from "@/content/words/t";
import type { FormState } from "@/lib/entry/form-state";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import type { SafetyReportView } from "@/lib/queries/admin/safety-reports";
import { actWords, gradeWords } from "../safety-report-words";
import { Part } from "./part";
import { SafetyReportForms } from "./safety-report-forms";
import styles from "./workbench.module.css";

export interface SafetyReportsProps {
  readonly reports: AdminOrderView["reports"];
  readonly mayClose: boolean;
  readonly timeZone: string;
  readonly form: FormState;
  readonly idempotencyKey: string;
  readonly returnTo: string;
}

/** What the customer told us of the patient, and what pharmacists did about it. */
export function SafetyReports({ reports, ...rest }: SafetyReportsProps) {
  return (
    <Part title={t("safety.title")} id="safety">
      {reports.length === 0 && <p className={styles.quiet}>{t("safety.none")}</p>}
      <ul className={styles.plain}>
        {reports.map((report) => (
          <Report key={report.id} report={report} {...rest} />
        ))}
      </ul>
    </Part>
  );
}

interface ReportProps extends Omit<SafetyReportsProps, "reports"> {
  readonly report: SafetyReportView;
}

function Report({ report, mayClose, timeZone, ...form }: ReportProps) {
  const { picks, grade, closedAt, words, hasWords } = report;
  const isOpen = closedAt === null;
  const isGrave = isOpen && grade !== "mild";
  return (
    <li>
      <p className={styles.mark}>
        <strong>{picks.map((pick) => safetyPickTexts[pick].label).join(" · ")}</strong>
        <Chip tone={isGrave ? "danger" : "quiet"} icon={isGrave ? "alert" : "info"}>
          {gradeWords(grade)}
        </Chip>
        {isOpen ? (
          <Chip tone="danger" icon="alert">
            {report.stopsSupply ? t("safety.stopsSupply") : t("safety.open")}
          </Chip>
        ) : (
          <Chip tone="good" icon="check">
            {t("safety.closed")}
          </Chip>
        )}
        <span className={styles.quiet}>
          <Time at={report.reportedAt} timeZone={timeZone} />
        </span>
      </p>
      {words !== null && <blockquote>{words}</blockquote>}
      {hasWords && words === null && <p className={styles.quiet}>{t("safety.wordsHidden")}</p>}
      {report.entries.map((entry) => (
        <Entry key={entry.at.getTime()} entry={entry} timeZone={timeZone} />
      ))}
      {isOpen && !mayClose && <p className={styles.quiet}>{t("safety.closedByPharmacist")}</p>}
      {isOpen && mayClose && <SafetyReportForms report={report} {...form} />}
    </li>
  );
}

interface EntryProps {
  readonly entry: SafetyReportView["entries"][number];
  readonly timeZone: string;
}

function Entry({ entry: { kind, by, at, callBackAt, done, words }, timeZone }: EntryProps) {
  const time = () => <Time at={at} timeZone={timeZone} />;
  return (
    <>
      <p>
        {kind === "closed"
          ? t.rich("safety.closedBy", { by, time, done: done.map((act) => actWords(act)).join("; ") })
          : t.rich("safety.notReachedBy", {
              by,
              time,
              callBack: () => callBackAt !== null && <Time at={callBackAt} timeZone={timeZone} />,
            })}
      </p>
      {words !== null && words !== "" && <blockquote>{words}</blockquote>}
    </>
  );
}
