import { EmptyState } from "@/components/ui/empty-state";
import type { QueueItem, QueueView } from "@/lib/queries/admin/queue";
import { ArrowKeys } from "./arrow-keys";
import { QueueCounts } from "./queue-counts";
import { QueueTable } from "./queue-table";

export interface QueueBoardProps {
  readonly view: QueueView;
  readonly timeZone: string;
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly items: readonly QueueItem[];
}

/** The four heaps of work. A heap without work is left out; the counts above still say so. */
export function QueueBoard({ view, timeZone }: QueueBoardProps) {
  const parts: readonly Part[] = [
    { id: "problems", title: "Payment problems", items: view.problems },
    { id: "review", title: "To review", items: view.review },
    { id: "dispense", title: "To dispense", items: view.dispense },
    { id: "hand-over", title: "To hand over", items: view.handOver },
  ];
  const at = new Date(view.at);
  const open = parts.filter((part) => part.items.length > 0);
  return (
    <>
      <QueueCounts view={view} />
      {open.length === 0 && (
        <EmptyState title="Nothing waits">
          <p>No order waits for review, dispensing or hand-over. New ones appear here by themselves.</p>
        </EmptyState>
      )}
      <ArrowKeys selector="a[data-order]">
        {open.map((part) => (
          <QueueTable key={part.id} id={part.id} title={part.title} items={part.items} at={at} timeZone={timeZone} />
        ))}
      </ArrowKeys>
    </>
  );
}
