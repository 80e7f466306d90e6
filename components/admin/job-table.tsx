import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { dismissWords } from "@/content/words/labels";
import { t } from "@/content/words/t";
import { dismissReasons } from "@/lib/domain/jobs/dismissed";
import type { JobsView } from "@/lib/queries/admin/jobs";
import styles from "./admin.module.css";

type Job = JobsView["jobs"][number];

export interface JobTableProps {
  readonly jobs: readonly Job[];
  readonly timeZone: string;
  readonly mayRetry: boolean;
}

/** Jobs given up stand first, each with the way to run it once more. */
export function JobTable({ jobs, timeZone, mayRetry }: JobTableProps) {
  if (jobs.length === 0) {
    return (
      <EmptyState title={t("adminPages.noJobs")}>
        <p>{t("adminPages.noJobsLead")}</p>
      </EmptyState>
    );
  }
  const failed = jobs.filter((job) => job.failed);
  const open = jobs.filter((job) => !job.failed);
  return (
    <>
      {failed.length > 0 && (
        <Table
          caption={t("adminPages.failedJobs", { count: failed.length })}
          columns={columns(timeZone, mayRetry)}
          rows={failed}
          rowKey={(job) => job.id}
        />
      )}
      {open.length > 0 && (
        <Table
          caption={t("adminPages.waitingJobs", { count: open.length })}
          columns={columns(timeZone, false)}
          rows={open}
          rowKey={(job) => job.id}
        />
      )}
    </>
  );
}

function columns(timeZone: string, mayRetry: boolean): Column<Job>[] {
  const shown: Column<Job>[] = [
    { key: "task", label: t("adminPages.job"), cell: (job) => `${job.task} (${job.id})` },
    { key: "state", label: t("adminPages.state"), cell: (job) => <JobChip job={job} /> },
    {
      key: "attempts",
      label: t("adminPages.tries"),
      kind: "figure",
      cell: (job) => t("adminPages.attemptsOf", { attempts: job.attempts, attemptsMax: job.attemptsMax }),
    },
    { key: "queued", label: t("adminPages.queued"), cell: (job) => <Time at={job.queuedAt} timeZone={timeZone} /> },
    { key: "run", label: t("adminPages.due"), cell: (job) => <Time at={job.runAt} timeZone={timeZone} /> },
    {
      key: "error",
      label: t("adminPages.lastError"),
      cell: (job) => <span className={styles.fault}>{job.lastError ?? t("adminPages.none")}</span>,
    },
  ];
  if (mayRetry) {
    shown.push({ key: "retry", label: t("adminPages.retry"), cell: (job) => <RetryForm job={job} /> });
    shown.push({ key: "aside", label: t("adminPages.dismiss"), cell: (job) => <DismissForm job={job} /> });
  }
  return shown;
}

function JobChip({ job }: { readonly job: Job }) {
  if (job.failed) {
    return (
      <Chip tone="danger" icon="alert">
        {t("adminPages.failed")}
      </Chip>
    );
  }
  return job.lockedAt === null ? (
    <Chip tone="quiet" icon="clock">
      {t("adminPages.waiting")}
    </Chip>
  ) : (
    <Chip tone="info" icon="arrow">
      {t("adminPages.running")}
    </Chip>
  );
}

function RetryForm({ job }: { readonly job: Job }) {
  return (
    <form method="post" action={`/api/admin/jobs/${job.id}/retry`}>
      <SubmitButton variant="secondary">
        {t("adminPages.runAgain")}
        <VisuallyHidden>
          : {job.task} ({job.id})
        </VisuallyHidden>
      </SubmitButton>
    </form>
  );
}

const reasons = dismissReasons.map((value) => ({ value, label: dismissWords(value) }));

function DismissForm({ job }: { readonly job: Job }) {
  return (
    <form method="post" action={`/api/admin/jobs/${job.id}/set-aside`} className={styles.inline}>
      <Select
        label={<VisuallyHidden>{t("adminPages.dismissReason", { task: job.task, id: job.id })}</VisuallyHidden>}
        name="reason"
        placeholder={t("adminPages.dismissReasonLabel")}
        options={reasons}
        input={{ id: `reason-${job.id}`, required: true }}
      />
      <SubmitButton variant="secondary">
        {t("adminPages.dismiss")}
        <VisuallyHidden>
          : {job.task} ({job.id})
        </VisuallyHidden>
      </SubmitButton>
    </form>
  );
}
