import { SubmitButton } from "@/components/ui/submit-button";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { dismissWords } from "@/content/words/labels";
import { t } from "@/content/words/t";
import type { JobsView } from "@/lib/queries/admin/jobs";

type Job = JobsView["dismissed"][number];

export interface DismissedJobsProps {
  readonly jobs: readonly Job[];
  readonly timeZone: string;
  readonly mayRetry: boolean;
}

/** Jobs that failed and need not be done, each with the way back into the queue. Nothing when there is none. */
export function DismissedJobs({ jobs, timeZone, mayRetry }: DismissedJobsProps) {
  if (jobs.length === 0) return null;
  const columns: Column<Job>[] = [
    { key: "task", label: t("adminPages.job"), cell: (job) => `${job.task} (${job.id})` },
    { key: "reason", label: t("adminPages.dismissedWhy"), cell: (job) => dismissWords(job.reason) },
    { key: "fault", label: t("adminPages.lastError"), cell: (job) => job.fault ?? t("adminPages.none") },
    { key: "at", label: t("adminPages.dismiss"), cell: (job) => <Time at={job.setAsideAt} timeZone={timeZone} /> },
  ];
  if (mayRetry)
    columns.push({ key: "up", label: t("adminPages.queueAgain"), cell: (job) => <RequeueForm job={job} /> });
  return (
    <Table
      caption={t("adminPages.dismissedJobs", { count: jobs.length })}
      columns={columns}
      rows={jobs}
      rowKey={(job) => job.id}
    />
  );
}

function RequeueForm({ job }: { readonly job: Job }) {
  return (
    <form method="post" action={`/api/admin/jobs/${job.id}/take-up`}>
      <SubmitButton variant="secondary">
        {t("adminPages.queueAgain")}
        <VisuallyHidden>
          : {job.task} ({job.id})
        </VisuallyHidden>
      </SubmitButton>
    </form>
  );
}
