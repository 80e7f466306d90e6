import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { jobsView } from "@/lib/queries/admin/jobs";
import styles from "./admin.module.css";

type Found = Extract<Awaited<ReturnType<typeof jobsView>>, { readonly ok: true }>;
type Job = Found["value"][number];

export interface JobTableProps {
  readonly jobs: readonly Job[];
  readonly timeZone: string;
  readonly mayRetry: boolean;
}

/** Jobs given up stand first, each with the way to run it once more. */
export function JobTable({ jobs, timeZone, mayRetry }: JobTableProps) {
  if (jobs.length === 0) {
    return (
      <EmptyState title="Nothing is waiting">
        <p>Every job is done. A job that fails for good would stand here.</p>
      </EmptyState>
    );
  }
  const failed = jobs.filter((job) => job.failed);
  const open = jobs.filter((job) => !job.failed);
  return (
    <>
      {failed.length > 0 && (
        <Table
          caption={`Given up (${failed.length})`}
          columns={columns(timeZone, mayRetry)}
          rows={failed}
          rowKey={(job) => job.id}
        />
      )}
      {open.length > 0 && (
        <Table
          caption={`Waiting or running (${open.length})`}
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
    { key: "task", label: "Job", cell: (job) => `${job.task} (${job.id})` },
    { key: "state", label: "State", cell: (job) => <JobChip job={job} /> },
    { key: "attempts", label: "Tries", kind: "figure", cell: (job) => `${job.attempts} of ${job.attemptsMax}` },
    { key: "run", label: "Due", cell: (job) => <Time at={job.runAt} timeZone={timeZone} /> },
    {
      key: "error",
      label: "Last fault",
      cell: (job) => <span className={styles.fault}>{job.lastError ?? "None"}</span>,
    },
  ];
  if (mayRetry) shown.push({ key: "retry", label: "Retry", cell: (job) => <RetryForm job={job} /> });
  return shown;
}

function JobChip({ job }: { readonly job: Job }) {
  if (job.failed) {
    return (
      <Chip tone="danger" icon="alert">
        Given up
      </Chip>
    );
  }
  return job.lockedAt === null ? (
    <Chip tone="quiet" icon="clock">
      Waiting
    </Chip>
  ) : (
    <Chip tone="info" icon="arrow">
      Running
    </Chip>
  );
}

function RetryForm({ job }: { readonly job: Job }) {
  return (
    <form method="post" action={`/api/admin/jobs/${job.id}/retry`}>
      <SubmitButton variant="secondary">
        Run once more
        <VisuallyHidden>
          : {job.task} ({job.id})
        </VisuallyHidden>
      </SubmitButton>
    </form>
  );
}
