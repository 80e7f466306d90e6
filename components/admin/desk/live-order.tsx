"use client";

import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import type { StandingAnswer } from "@/lib/contracts/desk";
import { beatMs, fetchStanding, renewClaim, standingMs } from "./standing-request";

export interface LiveOrderProps {
  readonly orderNumber: string;
  /** As the page shows it. */
  readonly standing: StandingAnswer;
  readonly children: ReactNode;
}

interface Live {
  readonly shownVersion: number;
  readonly standing: StandingAnswer;
  /** The server has not answered since `standing.at`. */
  readonly isOld: boolean;
}

const LiveContext = createContext<Live | null>(null);

/** Keeps the order's standing fresh for the parts inside, and the reader's own claim alive, while the page is looked at. It never claims. */
export function LiveOrder(props: LiveOrderProps) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false } } }));
  return (
    <QueryClientProvider client={client}>
      <Watch {...props} />
    </QueryClientProvider>
  );
}

function Watch({ orderNumber, standing, children }: LiveOrderProps) {
  const client = useQueryClient();
  const { version } = standing;
  const query = useQuery({
    queryKey: ["panel", "standing", orderNumber, version],
    queryFn: ({ signal }) => fetchStanding(orderNumber, version, signal),
    initialData: standing,
    refetchInterval: standingMs,
    refetchOnWindowFocus: true,
    networkMode: "always",
  });
  const isOwn = query.data.claim?.isYours === true;
  useEffect(() => {
    if (!isOwn) return;
    const beat = async () => {
      if (document.visibilityState !== "visible") return;
      const answer = await renewClaim(orderNumber);
      if (answer === null) return;
      client.setQueryData<StandingAnswer>(["panel", "standing", orderNumber, version], (before) =>
        before === undefined ? before : { ...before, claim: answer.claim },
      );
    };
    const beatNow = () => void beat();
    beatNow();
    const timer = setInterval(beatNow, beatMs);
    document.addEventListener("visibilitychange", beatNow);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", beatNow);
    };
  }, [isOwn, orderNumber, version, client]);
  return (
    <LiveContext value={{ shownVersion: version, standing: query.data, isOld: query.isError }}>{children}</LiveContext>
  );
}

export function useLiveOrder(): Live {
  const live = useContext(LiveContext);
  if (live === null) throw new Error("a part that shows the order's standing stands outside of LiveOrder");
  return live;
}
