import { orderStatusWords } from "@/components/order/order-words";
import { telephone } from "@/components/order/telephone";
import { Chip } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
import { formatAge } from "@/lib/format/date";
import type { SafetyQueueItem } from "@/lib/queries/admin/safety-queue";
import { routes } from "@/lib/routes";
import { Attention, AttentionItem } from "./attention";
import { gradeWords, picksWords } from "./safety-report-words";

export interface SafetyQueueProps {
  readonly reports: readonly SafetyQueueItem[];
  readonly at: Date;
  readonly timeZone: string;
}

/** Reports that no pharmacist has closed: above every list, also when their order has long left the house or ended. */
export function SafetyQueue({ reports, at, timeZone }: SafetyQueueProps) {
  if (reports.length === 0) return null;
  return (
    <Attention id="safety-queue" title={t("safety.waiting", { count: reports.length })} icon="alert" urgent>
      {reports.map((report) => (
        <Report key={report.id} report={report} at={at} timeZone={timeZone} />
      ))}
    </Attention>
  );
}

interface ReportProps extends Omit<SafetyQueueProps, "reports"> {
  readonly report: SafetyQueueItem;
}

function Report({ report, at, timeZone }: ReportProps) {
  const { orderNumber, state, patient, phone, picks, grade, hasWords, reportedAt } = report;
  const reported = new Date(reportedAt);
  return (
    <AttentionItem
      quiet={
        <>
          <p>
            {t.rich("safety.reported", {
              age: formatAge(reported, at),
              time: () => <Time at={reported} timeZone={timeZone} />,
            })}
            {" · "}
            {t("safety.orderState", { state: orderStatusWords(state, "staff") })}
          </p>
          <CallBack report={report} at={at} timeZone={timeZone} />
        </>
      }
      act={
        <Link href={`${routes.adminOrder(orderNumber)}#safety`}>
          {t("safety.openReport")}
          <VisuallyHidden>: {patient}</VisuallyHidden>
        </Link>
      }
    >
      <p>
        <Chip tone={grade === "mild" ? "quiet" : "danger"} icon={grade === "mild" ? "info" : "alert"}>
          {gradeWords(grade)}
        </Chip>{" "}
        <strong>{patient}</strong> <a href={telephone(phone)}>{phone}</a>
      </p>
      <p>{picksWords(picks, hasWords)}</p>
    </AttentionItem>
  );
}

function CallBack({ report: { tries, callBackAt }, at, timeZone }: ReportProps) {
  if (callBackAt === null) return null;
  const due = new Date(callBackAt);
  const values = { tries, time: () => <Time at={due} timeZone={timeZone} /> };
  return (
    <p>
      <Icon name="clock" /> {due <= at ? t.rich("safety.callBackNow", values) : t.rich("safety.callBackLater", values)}
    </p>
  );
}
