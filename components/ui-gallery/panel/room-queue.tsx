import { QueueFilterForm } from "@/components/admin/queue-filter-form";
import { QueueLive } from "@/components/admin/queue-live";
import { QueueSave } from "@/components/admin/queue-save";
import type { FormState } from "@/lib/entry/form-state";
import type { QueueList } from "@/lib/queries/admin/queue-list";
import { Room } from "../gallery-room";
import { emptyForm, refusedForm } from "../refused-form";
import { clearQueue, emptyView, fullQueue } from "./sample-queue";
import { timeZone } from "./sample-staff";

interface SampleQueueProps {
  readonly title: string;
  readonly list: QueueList;
  readonly form?: FormState;
}

/** The page asks the shop for a fresh list, is told that it may not, and says that what it shows is old. */
function SampleQueue({ title, list, form = emptyForm }: SampleQueueProps) {
  return (
    <Room title={title}>
      <QueueLive initial={list} query={list.query} mayTakeUp timeZone={timeZone}>
        <QueueFilterForm view={list.view} strengths={[10, 20, 30]} />
        <QueueSave
          query={list.query}
          savedViews={list.savedViews}
          mayShare
          here="/dev/ui/queue"
          idempotencyKey="gallery"
          form={form}
        />
      </QueueLive>
    </Room>
  );
}

const refused = refusedForm("The view was not saved", { name: "Enter a name for the view." });

export const RoomQueue = () => <SampleQueue title="Queue" list={fullQueue} />;
export const RoomQueueClear = () => <SampleQueue title="Queue, clear" list={clearQueue} />;
export const RoomQueueEmptyView = () => (
  <SampleQueue title="Queue, no order in the view" list={emptyView} form={refused} />
);
