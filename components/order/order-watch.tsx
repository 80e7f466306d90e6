"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Link } from "@/components/ui/link";
import { t } from "@/content/words/t";
import { type Marked, orderMark, waitMs } from "./order-mark";
import styles from "./order-watch.module.css";

export interface OrderWatchProps {
  readonly orderNumber: string;
  readonly href: string;
  /** The order as this page shows it. */
  readonly shown: Marked;
  /** Where it stands, in words: said aloud when it changes while the page is open. */
  readonly words: string;
}

/** Keeps an open order's page true while it is looked at. Without JavaScript it is a link. */
export function OrderWatch({ orderNumber, href, shown, words }: OrderWatchProps) {
  const isWatching = useWatch(orderNumber, orderMark(shown));
  const news = useNews(words);
  return (
    <div className={styles.watch} data-print="hide">
      <p role="status" className={styles.news}>
        {news}
      </p>
      <p className={styles.quiet}>{isWatching ? t("watch.updates") : <Link href={href}>{t("failure.reload")}</Link>}</p>
    </div>
  );
}

/** Asks while the page is visible and draws it anew when the answer differs; stops for good when the order is no longer the reader's. */
function useWatch(orderNumber: string, mark: string): boolean {
  const router = useRouter();
  const [isWatching, setWatching] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let failures = 0;
    const later = () => {
      clearTimeout(timer);
      if (!stop.signal.aborted && document.visibilityState === "visible")
        timer = setTimeout(() => void look(), waitMs(failures));
    };
    const look = async () => {
      try {
        const found = await askFor(orderNumber, stop.signal);
        if (found === "gone") return setWatching(false);
        failures = 0;
        if (found !== mark) router.refresh();
      } catch {
        failures += 1;
      }
      later();
    };
    const onVisible = () => {
      if (document.visibilityState === "visible") void look();
      else clearTimeout(timer);
    };
    setWatching(true);
    later();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      stop.abort();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, [orderNumber, mark, router]);
  return isWatching;
}

async function askFor(orderNumber: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(`/api/orders/${orderNumber}`, {
    signal,
    headers: { Accept: "application/json" },
    cache: "no-store",
  });
  if (response.status === 401 || response.status === 404) return "gone";
  if (!response.ok) throw new Error(`the order's state could not be read: ${response.status}`);
  return orderMark((await response.json()) as Marked);
}

/** Nothing at first: the page has just been read. Words only once they differ from those it opened with. */
function useNews(words: string): string {
  const [opened, setOpened] = useState(words);
  const [news, setNews] = useState("");
  if (opened !== words) {
    setOpened(words);
    setNews(t("watch.changed", { words }));
  }
  return news;
}
