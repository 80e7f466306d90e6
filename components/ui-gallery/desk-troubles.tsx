import { DismissedJobs } from "@/components/admin/dismissed-jobs";
import { JobTable } from "@/components/admin/job-table";
import { EventTable } from "@/components/admin/payments/event-table";
import { OpenDiscrepancies } from "@/components/admin/payments/open-discrepancies";
import { PaymentHealth } from "@/components/admin/payments/payment-health";
import { ResolvedDiscrepancies } from "@/components/admin/payments/resolved-discrepancies";
import { QueueEmpty } from "@/components/admin/queue-empty";
import { MailDetail } from "@/components/admin/workbench/mail-detail";
import { ScanNotices } from "@/components/admin/workbench/scan-notices";
import { UndoStrip } from "@/components/admin/workbench/undo-strip";
import { WorkerNotice } from "@/components/admin/worker-notice";
import type { DiscrepancyKind } from "@/lib/domain/payment/discrepancies";
import { wholeQueue } from "@/lib/domain/queue/view";
import { GallerySection, Sample } from "./gallery-section";
import { refusedForm } from "./refused-form";

const timeZone = "Asia/Kolkata";
const at = new Date("2026-11-22T08:35:00Z");
const basis = { orderNumber: "an-order", version: 3, idempotencyKey: "gallery" };
const figures = { open: 2, unexplained: 1 };
const nothing = { all: 0, review: 0, dispense: 0, "hand-over": 0, problems: 0 };
const noWork = {
  waiting: 0,
  waitForCustomer: 1,
  oldestSince: null,
  holdsWithin24h: 0,
  windowsToday: 0,
  setAside: 2,
  escalatedToMe: 0,
  problems: 0,
  inDispute: [],
  nextDeadline: null,
};
const job = {
  id: "1",
  task: "send-message",
  attempts: 8,
  attemptsMax: 8,
  queuedAt: at,
  runAt: at,
  lockedAt: null,
  lastError: "ECONNREFUSED",
  failed: true,
};
const dismissed = {
  ...job,
  payload: {},
  key: "send-message:1",
  fault: "EENVELOPE 550",
  reason: "done-by-hand" as const,
  setAsideAt: at,
  setAsideBy: "meera",
  takenUpAt: null,
};
const difference = (id: string, kind: DiscrepancyKind) => ({
  id,
  kind,
  orderNumber: null,
  paymentIntentId: "pi_1",
  firstSeenAt: at,
  lastSeenAt: at,
  cause: null,
  resolution: null,
  resolvedAt: null,
});
const mail = {
  id: "a-mail",
  template: "order-declined",
  toCustomer: true,
  at,
  delivery: { state: "given-up", why: "refused-address" },
  tries: 8,
  triedAt: at,
  sentAt: null,
  isRepeat: false,
  maySendAgain: true,
} as const;
const noCause = refusedForm("The cause was not kept", { cause: "Enter the cause." }, { explains: "open", cause: "ok" });

/** What no order of the demo comes to: all done, a decision a moment ago, and what is out of order. */
export function DeskTroubles() {
  return (
    <GallerySection title="All done, just decided, out of order">
      <Sample name="QueueEmpty: nothing left to do">
        <QueueEmpty list={{ view: wholeQueue, summary: noWork, tabs: nothing }} timeZone={timeZone} />
      </Sample>
      <Sample name="UndoStrip">
        <UndoStrip basis={basis} decision="approve" leftMs={60_000} />
      </Sample>
      <Sample name="ScanNotices: one file waits for the scanner, one was stopped">
        <ScanNotices
          prescription={{
            id: "a-prescription",
            files: [
              {
                id: "a",
                name: "a.jpg",
                mediaType: "image/jpeg",
                scan: "not-scanned",
                heldBack: true,
                createdAt: at,
                pages: [],
              },
            ],
            stopped: [{ name: "holiday.pdf", stoppedAt: at }],
          }}
          timeZone={timeZone}
        />
      </Sample>
      <Sample name="MailDetail: given up">
        <MailDetail mail={mail} basis={basis} />
      </Sample>
      <Sample name="WorkerNotice, JobTable, DismissedJobs">
        <WorkerNotice worker={{ state: "behind", oldestDueSeconds: 1_380 }} />
        <JobTable jobs={[job]} timeZone={timeZone} mayRetry />
        <DismissedJobs jobs={[dismissed]} timeZone={timeZone} mayRetry />
      </Sample>
      <Sample name="Payments: late, a difference open and one resolved, an event that was not ours">
        <PaymentHealth view={{ figures, comparison: null, isLate: true }} timeZone={timeZone} />
        <OpenDiscrepancies
          discrepancies={[difference("open", "payment-without-order")]}
          now={at}
          timeZone={timeZone}
          form={noCause}
          idempotencyKey="gallery"
        />
        <ResolvedDiscrepancies
          discrepancies={[{ ...difference("over", "payment-without-order"), resolvedAt: at }]}
          timeZone={timeZone}
        />
        <EventTable
          events={[{ id: "evt_1", type: "charge.updated", receivedAt: at, problem: { code: "no-order-of-ours" } }]}
          timeZone={timeZone}
        />
      </Sample>
    </GallerySection>
  );
}
