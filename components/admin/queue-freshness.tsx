"use client";

import { type MouseEvent, useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";
import { clockWords } from "./clock-words";
import styles from "./queue.module.css";
import { QueueFault, refreshMs } from "./queue-request";

export interface QueueFreshnessProps {
  readonly at: Date;
  /** The address of this very view. */
  readonly here: string;
  readonly timeZone: string;
  readonly fault: Error | null;
  readonly isFetching: boolean;
  readonly refresh: () => void;
}

const slowMs = 3_000;

/** How old the list is. A list that cannot be refreshed says so and stays, so that nobody works from an old one unawares. */
export function QueueFreshness({ at, here, timeZone, fault, isFetching, refresh }: QueueFreshnessProps) {
  const isSlow = useSlow(isFetching);
  const refreshNow = (event: MouseEvent) => {
    event.preventDefault();
    refresh();
  };
  const time = clockWords(at, timeZone);
  return (
    <>
      <p className={styles.freshness}>
        <span>{t.rich("queue.updated", { time: () => <time dateTime={at.toISOString()}>{time}</time> })}</span>
        <a href={here} onClick={refreshNow}>
          {t("queue.refresh")}
        </a>
        <span role="status">{isSlow && fault === null ? t("queue.slow") : ""}</span>
      </p>
      {fault !== null && (
        <Notice tone="danger" live="alert" title={t("queue.notUpdated", { time })}>
          <p>
            {fault instanceof QueueFault ? fault.message : t("queue.refreshFailed")} {t("queue.refreshFailedLead")}{" "}
            {fault instanceof QueueFault && fault.kind === "signed-out" ? (
              <a href={routes.signIn(here)}>{t("common.signIn")}</a>
            ) : (
              t("queue.retrying", { refreshMs: refreshMs / 1000 })
            )}
          </p>
        </Notice>
      )}
    </>
  );
}

function useSlow(isFetching: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!isFetching) return setSlow(false);
    const timer = setTimeout(() => setSlow(true), slowMs);
    return () => clearTimeout(timer);
  }, [isFetching]);
  return slow;
}
