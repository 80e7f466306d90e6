"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
import type { QueueItem } from "@/lib/queries/admin/queue-item";
import type { QueueList } from "@/lib/queries/admin/queue-list";
import { routes } from "@/lib/routes";
import { AlertList } from "./alert-list";
import { ArrowKeys } from "./arrow-keys";
import { CallList } from "./call-list";
import { ClaimNext } from "./desk/claim-next";
import styles from "./queue.module.css";
import { QueueEmpty } from "./queue-empty";
import { QueueFreshness } from "./queue-freshness";
import { type QueueMoves, useHeldHeight, useQueueMoves } from "./queue-moves";
import { KeyPager } from "./queue-pager";
import { fetchQueue, refreshMs } from "./queue-request";
import { QueueSkeleton } from "./queue-skeleton";
import { QueueSummary } from "./queue-summary";
import { QueueTable, queueColumns } from "./queue-table";
import { QueueTabs } from "./queue-tabs";
import { filterWords, sortWords, tabWords } from "./queue-words";
import { SafetyQueue } from "./safety-queue";
import { isReordered, type SteadyRows, steadyRows } from "./steady-rows";

export interface QueueLiveProps {
  readonly initial: QueueList;
  /** The address's view and page: what is asked for again and again. */
  readonly query: string;
  /** Whether the reader works on orders. */
  readonly mayClaim: boolean;
  readonly timeZone: string;
  /** Filter and saved views, which do not change by themselves. */
  readonly children: ReactNode;
}

/** The queue that keeps itself fresh. Without JavaScript it is the list as the server sent it, and "Refresh" a plain link. */
export function QueueLive(props: QueueLiveProps) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false } } }));
  const moves = useQueueMoves();
  return (
    <QueryClientProvider client={client}>
      {/* Another view is another list: nothing of the rows that were shown carries over. */}
      <Live key={props.query} {...props} moves={moves} />
    </QueryClientProvider>
  );
}

type LiveProps = QueueLiveProps & { readonly moves: QueueMoves };

function Live({ initial, query: asked, mayClaim, timeZone, children, moves }: LiveProps) {
  const query = useQuery({
    queryKey: ["panel", "queue", asked],
    queryFn: ({ signal }) => fetchQueue(asked, signal),
    initialData: initial,
    refetchInterval: refreshMs,
    refetchOnWindowFocus: true,
    // The list is asked for even while the browser believes to be offline: then the failure is shown, not a list that looks fresh.
    networkMode: "always",
  });
  const list = query.data;
  const [shown, setShown] = useState<readonly QueueItem[]>(initial.rows);
  useCountInTitle(list.summary.waiting);
  const show = () => setShown(list.rows);
  const at = new Date(list.at);
  const { rows, fresh, gone } = steadyRows(shown, list.rows);
  const box = useRef<HTMLDivElement>(null);
  const heldHeight = useHeldHeight(moves.isMoving, box);
  return (
    <>
      <QueueFreshness
        at={at}
        here={routes.queue(asked)}
        timeZone={timeZone}
        fault={query.error}
        isFetching={query.isFetching}
        refresh={() => void query.refetch().then(({ data }) => data !== undefined && setShown(data.rows))}
      />
      <div {...moves.hear}>
        <QueueSummary list={list} />
        <SafetyQueue reports={list.safety} at={at} timeZone={timeZone} />
        <CallList calls={list.calls} at={at} timeZone={timeZone} />
        <AlertList alerts={list.alerts} timeZone={timeZone} returnTo={routes.queue(asked)} />
        <div className={styles.start}>
          {/* Keyed by the list that is looked at: pressed twice on it, it claims one order. */}
          {mayClaim && list.nextSafest !== null && <ClaimNext from={list.query} idempotencyKey={list.at} />}
          <QueueTabs list={list} />
        </div>
        <div className={styles.folds}>{children}</div>
        <News fresh={fresh} gone={gone} reordered={isReordered(shown, list.rows)} show={show} />
        <VisuallyHidden>
          <span role="status">{heldHeight === null ? "" : t("queue.loading")}</span>
        </VisuallyHidden>
        <div
          ref={box}
          className={styles.list}
          aria-busy={moves.isMoving}
          style={heldHeight === null ? undefined : { minHeight: heldHeight }}
        >
          {heldHeight === null ? (
            <Rows list={list} rows={rows} timeZone={timeZone} />
          ) : (
            <QueueSkeleton columns={queueColumns(at, timeZone, "")} rows={Math.max(rows.length, 3)} />
          )}
        </div>
        <KeyPager
          label={t("queue.title")}
          previous={list.previous === null ? null : routes.queue(list.previous)}
          next={list.next === null ? null : routes.queue(list.next)}
        />
      </div>
    </>
  );
}

interface RowsProps {
  readonly list: QueueList;
  readonly rows: SteadyRows["rows"];
  readonly timeZone: string;
}

function Rows({ list, rows, timeZone }: RowsProps) {
  if (rows.length === 0) return <QueueEmpty list={list} timeZone={timeZone} />;
  return (
    <ArrowKeys selector="a[data-order]">
      <QueueTable title={titleOf(list)} items={rows} at={new Date(list.at)} timeZone={timeZone} from={list.query} />
    </ArrowKeys>
  );
}

interface NewsProps {
  readonly fresh: number;
  readonly gone: number;
  readonly reordered: boolean;
  readonly show: () => void;
}

/** Announced politely; the list changes when the reader says so. */
function News({ fresh, gone, reordered, show }: NewsProps) {
  const words = [
    fresh > 0 ? t("queue.newCount", { fresh }) : null,
    gone > 0 ? t("queue.goneCount", { gone }) : null,
    reordered ? t("queue.anotherOrder") : null,
  ].filter((part) => part !== null);
  return (
    <div role="status" className={styles.news}>
      {words.length > 0 && (
        <Button variant="secondary" onClick={show}>
          {t("queue.showNews", { words: words.join(", ") })}
        </Button>
      )}
    </div>
  );
}

function titleOf({ view }: QueueList): string {
  return [tabWords(view.tab), ...filterWords(view), sortWords(view.sort).toLowerCase()].join(", ");
}

/** The tab says how much waits while another is being looked at: `(12) Queue`. */
function useCountInTitle(count: number) {
  useEffect(() => {
    const plain = document.title.replace(/^\(\d+\) /, "");
    document.title = count === 0 ? plain : `(${count}) ${plain}`;
  }, [count]);
}
