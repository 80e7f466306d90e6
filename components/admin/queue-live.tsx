"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { QueueView } from "@/lib/queries/admin/queue";
import { AlertList } from "./alert-list";
import { QueueBoard } from "./queue-board";
import { QueueFreshness } from "./queue-freshness";
import { fetchQueue, refreshMs } from "./queue-request";

export interface QueueLiveProps {
  readonly initial: QueueView;
  readonly timeZone: string;
  readonly mayCloseAlerts: boolean;
}

/** The queue that keeps itself fresh. Without JavaScript it is the list as the server sent it, and "Refresh" a plain link. */
export function QueueLive(props: QueueLiveProps) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false } } }));
  return (
    <QueryClientProvider client={client}>
      <Live {...props} />
    </QueryClientProvider>
  );
}

function Live({ initial, timeZone, mayCloseAlerts }: QueueLiveProps) {
  const query = useQuery({
    queryKey: ["panel", "queue"],
    queryFn: ({ signal }) => fetchQueue(signal),
    initialData: initial,
    refetchInterval: refreshMs,
    refetchOnWindowFocus: true,
    // The list is asked for even while the browser believes to be offline: then the failure is shown, not a list that looks fresh.
    networkMode: "always",
  });
  const view = query.data;
  return (
    <>
      <QueueFreshness
        at={new Date(view.at)}
        timeZone={timeZone}
        fault={query.error}
        isFetching={query.isFetching}
        refresh={() => void query.refetch()}
      />
      <AlertList alerts={view.alerts} timeZone={timeZone} mayClose={mayCloseAlerts} />
      <QueueBoard view={view} timeZone={timeZone} />
    </>
  );
}
