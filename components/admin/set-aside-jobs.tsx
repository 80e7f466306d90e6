import { SubmitButton } from "@/components/ui/submit-button";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/admin-pages";
import { setAsideWords } from "@/content/words/labels";
import type { JobsView } from "@/lib/queries/admin/jobs";

type Job = JobsView["setAside"][number];

export interface SetAsideJobsProps {
  readonly jobs: readonly Job[];
  readonly timeZone: string;
  readonly mayRetry: boolean;
}

/** Jobs that were given up and need not be done, each with the way back into the queue. Nothing when there is none. */
export function SetAsideJobs({ jobs, timeZone, mayRetry }: SetAsideJobsProps) {
  if (jobs.length === 0) return null;
  const columns: Column<Job>[] = [
    { key: "task", label: t("job"), cell: (job) => `${job.task} (${job.id})` },
    { key: "reason", label: t("whyLabel"), cell: (job) => setAsideWords[job.reason] },
    { key: "fault", label: t("lastFault"), cell: (job) => job.fault ?? t("none") },
    { key: "at", label: t("setAside"), cell: (job) => <Time at={job.setAsideAt} timeZone={timeZone} /> },
  ];
  if (mayRetry) columns.push({ key: "up", label: t("takeUpAgain"), cell: (job) => <TakeUpForm job={job} /> });
  return (
    <Table
      caption={t("setAsideCount", { count: jobs.length })}
      columns={columns}
      rows={jobs}
      rowKey={(job) => job.id}
    />
  );
}

function TakeUpForm({ job }: { readonly job: Job }) {
  return (
    <form method="post" action={`/api/admin/jobs/${job.id}/take-up`}>
      <SubmitButton variant="secondary">
        {t("takeUpAgain")}
        <VisuallyHidden>
          : {job.task} ({job.id})
        </VisuallyHidden>
      </SubmitButton>
    </form>
  );
}
