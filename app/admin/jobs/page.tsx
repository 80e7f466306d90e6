import type { Metadata } from "next";
import { AlertList } from "@/components/admin/alert-list";
import { DismissedJobs } from "@/components/admin/dismissed-jobs";
import { JobTable } from "@/components/admin/job-table";
import { WorkerNotice } from "@/components/admin/worker-notice";
import { FormErrors } from "@/components/form/form-errors";
import { Page } from "@/components/layout/page";
import { PageHeading } from "@/components/layout/page-heading";
import { t } from "@/content/words/t";
import { anything, can } from "@/lib/domain/access/can";
import { deps } from "@/lib/entry/deps";
import { formState } from "@/lib/entry/form-state";
import { formTitle } from "@/lib/entry/form-title";
import { requireStaff } from "@/lib/entry/require";
import { jobsView } from "@/lib/queries/admin/jobs";
import { queueView } from "@/lib/queries/admin/queue";
import { routes } from "@/lib/routes";

export const generateMetadata = ({ searchParams }: PageProps<"/admin/jobs">): Promise<Metadata> =>
  formTitle(searchParams, t("shop.jobs"));

export default async function JobsPage({ searchParams }: PageProps<"/admin/jobs">) {
  const staff = await requireStaff("jobs:view", routes.jobs());
  const live = deps();
  const jobs = await jobsView(live, staff);
  const queue = await queueView(live, staff);
  if (!jobs.ok || !queue.ok) throw new Error("a manager may read jobs and alerts");
  const form = await formState(searchParams);
  const { timeZone } = live.settings.pharmacy;
  const mayRetry = can(staff, "jobs:retry", anything);
  return (
    <Page>
      <FormErrors form={form} />
      <PageHeading title={t("shop.jobs")} lead={t("adminPages.jobsLead")} />
      <WorkerNotice worker={jobs.value.worker} />
      <AlertList alerts={queue.value.alerts} timeZone={timeZone} returnTo={routes.jobs()} />
      <JobTable jobs={jobs.value.jobs} timeZone={timeZone} mayRetry={mayRetry} />
      <DismissedJobs jobs={jobs.value.dismissed} timeZone={timeZone} mayRetry={mayRetry} />
    </Page>
  );
}
