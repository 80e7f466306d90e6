import { AlertList } from "@/components/admin/alert-list";
import { CallForm } from "@/components/admin/desk/call-form";
import { EscalateForm, EscalationNotice } from "@/components/admin/desk/escalate-form";
import { KeysDialog } from "@/components/admin/desk/keys-dialog";
import { NoteForm } from "@/components/admin/desk/note-form";
import { OnHoldForm } from "@/components/admin/desk/on-hold-form";
import { FindOrder } from "@/components/admin/find-order";
import { HoldChip } from "@/components/admin/hold-chip";
import { QueueSkeleton } from "@/components/admin/queue-skeleton";
import { StateFilter } from "@/components/admin/state-filter";
import { Until } from "@/components/admin/until";
import { WindowChip } from "@/components/admin/window-chip";
import { Viewer } from "@/components/admin/workbench/viewer";
import type { ViewerPage } from "@/components/admin/workbench/viewer-page";
import type { AlertsView } from "@/lib/queries/admin/alerts";
import { DeskTroubles } from "./desk-troubles";
import { Room } from "./gallery-room";
import { GallerySection, Sample } from "./gallery-section";
import { emptyForm } from "./refused-form";

const timeZone = "Asia/Kolkata";
const now = new Date("2026-11-22T08:35:00Z");
const clocks = ["2026-11-28T05:12:00Z", "2026-11-23T05:12:00Z", "2026-11-22T10:00:00Z", "2026-11-21T20:00:00Z"].map(
  (at) => new Date(at),
);
const basis = { orderNumber: "an-order", version: 3, idempotencyKey: "gallery" };
const told = { at: now.toISOString(), lastSeenAt: now.toISOString(), times: 1, orderNumber: null, mayClose: true };
const alerts: AlertsView = {
  open: [
    {
      ...told,
      id: "one",
      kind: "hold-ends",
      params: { hours: 24, captureBeforeAt: now.toISOString(), decided: "no" },
      orderNumber: "an-order",
    },
    { ...told, id: "two", kind: "scanner-silent", params: {}, times: 148_333 },
    {
      ...told,
      id: "three",
      kind: "refund-waits",
      params: { amountPaise: 86_400, approver: "second" },
      mayClose: false,
    },
  ],
  done: [
    {
      id: 1,
      kind: "storage-mismatch",
      params: {},
      orderNumber: null,
      at: now.toISOString(),
      by: "Anand Kulkarni",
      words: "The share was mounted again.",
    },
  ],
};

/** A picture that anybody may see, in place of a prescription. */
const sheet = { src: "/og.png", href: "/og.png", opened: false };
const sheets: readonly ViewerPage[] = [
  { ...sheet, key: "letter.1", label: "letter.pdf, page 1 of 2", note: null },
  { ...sheet, key: "letter.2", label: "letter.pdf, page 2 of 2", note: "not scanned for viruses" },
];

/** Of the panel what stands by itself, and what no order of the demo comes to; the rest is seen on its own pages. */
export function RoomDesk() {
  return (
    <Room title="Panel">
      <GallerySection title="Lists">
        <Sample name="AlertList: told once, seen often, for another to close; only what is done">
          <AlertList alerts={alerts} timeZone={timeZone} returnTo="/dev/ui" />
          <AlertList alerts={{ ...alerts, open: [] }} timeZone={timeZone} returnTo="/dev/ui" />
        </Sample>
        <Sample name="FindOrder">
          <FindOrder />
        </Sample>
        <Sample name="StateFilter: one chosen">
          <StateFilter state="paid" counts={{ "awaiting-review": 12, paid: 3 }} />
        </Sample>
        <Sample name="QueueSkeleton">
          <QueueSkeleton
            columns={[
              { key: "order", label: "Order" },
              { key: "hold", label: "Hold" },
            ]}
            rows={3}
          />
        </Sample>
        <Sample name="HoldChip and WindowChip: days, a day, hours, over; no hold; Until">
          {clocks.map((at) => (
            <div key={at.toISOString()}>
              <HoldChip captureBefore={at} now={now} timeZone={timeZone} />
              <WindowChip endsAt={at} now={now} timeZone={timeZone} />
            </div>
          ))}
          <HoldChip captureBefore={null} now={now} timeZone={timeZone} />
          <Until at={now} timeZone={timeZone} />
        </Sample>
      </GallerySection>
      <GallerySection title="Desk">
        <Sample name="NoteForm, CallForm, EscalateForm, OnHoldForm: folded">
          <NoteForm basis={basis} form={emptyForm} />
          <CallForm basis={basis} form={emptyForm} />
          <EscalateForm
            basis={basis}
            form={emptyForm}
            colleagues={[{ id: "joseph", name: "Joseph Mathew", role: "pharmacist" }]}
          />
          <OnHoldForm basis={basis} form={emptyForm} />
        </Sample>
        <Sample name="EscalationNotice: to you">
          <EscalationNotice
            basis={basis}
            form={emptyForm}
            timeZone={timeZone}
            escalation={{
              to: { name: "you", role: null },
              by: "Tara Kulkarni",
              at: now,
              words: "Is the second line of the prescription ours?",
              isToYou: true,
              mayAnswer: true,
            }}
          />
        </Sample>
        <Sample name="Viewer: a page that is shown">
          <Viewer pages={sheets} first="letter.1" />
        </Sample>
        <Sample name="KeysDialog">
          <KeysDialog outcomes={[]} />
        </Sample>
      </GallerySection>
      <DeskTroubles />
    </Room>
  );
}
