import { AuditFilterForm } from "@/components/admin/audit-filter-form";
import { AuditTable } from "@/components/admin/audit-table";
import { JobTable } from "@/components/admin/job-table";
import { EventTable } from "@/components/admin/payments/event-table";
import { OpenBreaks } from "@/components/admin/payments/open-breaks";
import { PaymentHealth } from "@/components/admin/payments/payment-health";
import { ResolvedBreaks } from "@/components/admin/payments/resolved-breaks";
import { SetAsideJobs } from "@/components/admin/set-aside-jobs";
import { WorkerNotice } from "@/components/admin/worker-notice";
import { FormErrors } from "@/components/form/form-errors";
import type { FormState } from "@/lib/entry/form-state";
import type { PaymentsView } from "@/lib/queries/admin/payments";
import { Room } from "../gallery-room";
import { GallerySection } from "../gallery-section";
import { emptyForm, refusedForm } from "../refused-form";
import { auditRows, jobs, jobsSetAside, troubled, well } from "./sample-records";
import { timeZone } from "./sample-staff";

export function RoomJobs() {
  return (
    <Room title="Jobs">
      <WorkerNotice worker={{ state: "behind", oldestDueSeconds: 1_380 }} />
      <JobTable jobs={jobs} timeZone={timeZone} mayRetry />
      <SetAsideJobs jobs={jobsSetAside} timeZone={timeZone} mayRetry />
      <GallerySection title="For who may only look, and when nothing waits">
        <WorkerNotice worker={{ state: "silent", oldestDueSeconds: 0 }} />
        <JobTable jobs={jobs.slice(0, 1)} timeZone={timeZone} mayRetry={false} />
        <SetAsideJobs jobs={jobsSetAside.slice(0, 1)} timeZone={timeZone} mayRetry={false} />
        <JobTable jobs={[]} timeZone={timeZone} mayRetry />
      </GallerySection>
    </Room>
  );
}

export function RoomAudit() {
  return (
    <Room title="Record">
      <AuditFilterForm filter={{ orderNumber: "an-order", event: "order.approved", outcome: "refused" }} />
      <AuditTable rows={auditRows} timeZone={timeZone} />
      <GallerySection title="Nothing found">
        <AuditTable rows={[]} timeZone={timeZone} />
      </GallerySection>
    </Room>
  );
}

interface SamplePaymentsProps {
  readonly title: string;
  readonly view: PaymentsView;
  readonly form?: FormState;
}

function SamplePayments({ title, view, form = emptyForm }: SamplePaymentsProps) {
  return (
    <Room title={title} summary={<FormErrors form={form} fields={["cause"]} />}>
      <PaymentHealth view={view} timeZone={timeZone} />
      <OpenBreaks breaks={view.open} now={view.now} timeZone={timeZone} form={form} idempotencyKey="gallery" />
      <ResolvedBreaks breaks={view.resolved} timeZone={timeZone} />
      <EventTable events={view.events} timeZone={timeZone} />
    </Room>
  );
}

const noCause = refusedForm(
  "The cause was not kept",
  { cause: "Enter the cause in a few words." },
  { explains: "break-1", cause: "ok" },
);

export const RoomPayments = () => <SamplePayments title="Payments, troubled" view={troubled} form={noCause} />;
export const RoomPaymentsWell = () => <SamplePayments title="Payments, well" view={well} />;
