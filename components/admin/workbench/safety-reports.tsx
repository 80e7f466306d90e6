import { Hidden } from "@/components/form/hidden";
import { Chip } from "@/components/ui/chip";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/bench-patient";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { Part } from "./part";
import { reportKindWords } from "./patient-words";
import styles from "./workbench.module.css";

export interface SafetyReportsProps {
  readonly reports: AdminOrderView["reports"];
  readonly mayClose: boolean;
  readonly timeZone: string;
  readonly idempotencyKey: string;
  readonly returnTo: string;
}

/** What the customer told us of the patient. An open report stops every further step. */
export function SafetyReports({ reports, ...rest }: SafetyReportsProps) {
  return (
    <Part title={t("safetyReports")} id="safety">
      {reports.length === 0 && <p className={styles.quiet}>{t("noneForThisPatient")}</p>}
      <ul className={styles.plain}>
        {reports.map((report) => (
          <Report key={report.id} report={report} {...rest} />
        ))}
      </ul>
    </Part>
  );
}

interface ReportProps extends Omit<SafetyReportsProps, "reports"> {
  readonly report: AdminOrderView["reports"][number];
}

function Report({ report, mayClose, timeZone, idempotencyKey, returnTo }: ReportProps) {
  return (
    <li>
      <p className={styles.mark}>
        <strong>{reportKindWords[report.kind]}</strong>
        {report.closedAt === null ? (
          <Chip tone="danger" icon="alert">
            {t("open")}
          </Chip>
        ) : (
          <Chip tone="good" icon="check">
            {t("closed")}
          </Chip>
        )}
        <span className={styles.quiet}>
          <Time at={report.reportedAt} timeZone={timeZone} />
        </span>
      </p>
      {report.words !== null && <blockquote>{report.words}</blockquote>}
      {report.closedAt !== null && <Agreed note={report.closingNote ?? ""} at={report.closedAt} timeZone={timeZone} />}
      {report.closedAt === null && !mayClose && <p className={styles.quiet}>{t("aPharmacistSpeaksWithTheCustomer")}</p>}
      {report.closedAt === null && mayClose && (
        <form method="post" action={`/api/admin/safety-reports/${report.id}/close`} className={styles.form}>
          <Hidden values={{ idempotencyKey: `report-${idempotencyKey}`, returnTo }} />
          <TextArea
            label={t("whatWasAgreedWithThePatient")}
            name="note"
            rows={2}
            input={{ id: `report-${report.id}`, required: true, minLength: 5, maxLength: 2000 }}
          />
          <SubmitButton variant="secondary">{t("closeTheReport")}</SubmitButton>
        </form>
      )}
    </li>
  );
}

interface AgreedProps {
  readonly note: string;
  readonly at: Date;
  readonly timeZone: string;
}

function Agreed({ note, at, timeZone }: AgreedProps) {
  return <p>{t.rich("agreed", { note, time: () => <Time at={at} timeZone={timeZone} /> })}</p>;
}
