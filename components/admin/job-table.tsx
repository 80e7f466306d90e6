import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { type Column, Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { setAsideReasons, setAsideWords } from "@/lib/domain/jobs/set-aside";
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
    { key: "queued", label: "Queued", cell: (job) => <Time at={job.queuedAt} timeZone={timeZone} /> },
    { key: "run", label: "Due", cell: (job) => <Time at={job.runAt} timeZone={timeZone} /> },
    {
      key: "error",
      label: "Last fault",
      cell: (job) => <span className={styles.fault}>{job.lastError ?? "None"}</span>,
    },
  ];
  if (mayRetry) {
    shown.push({ key: "retry", label: "Retry", cell: (job) => <RetryForm job={job} /> });
    shown.push({ key: "aside", label: "Set aside", cell: (job) => <SetAsideForm job={job} /> });
  }
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

const reasons = setAsideReasons.map((value) => ({ value, label: setAsideWords[value] }));

function SetAsideForm({ job }: { readonly job: Job }) {
  return (
    <form method="post" action={`/api/admin/jobs/${job.id}/set-aside`} className={styles.inline}>
      <Select
        label={<VisuallyHidden>{`Why ${job.task} (${job.id}) need not be done`}</VisuallyHidden>}
        name="reason"
        placeholder="Why?"
        options={reasons}
        input={{ id: `reason-${job.id}`, required: true }}
      />
      <SubmitButton variant="secondary">
        Set aside
        <VisuallyHidden>
          : {job.task} ({job.id})
        </VisuallyHidden>
      </SubmitButton>
    </form>
  );
}
