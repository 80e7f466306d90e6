"use client";

import { clockWords } from "@/components/admin/clock-words";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import styles from "./desk.module.css";
import { useLiveOrder } from "./live-order";

/**
 * Says quietly that the order moved on while the page was open, what happened and by whom. What is typed stays. What the reader did, and what the
 * machine did upon it (the charge after an approval), is told as theirs, not as a surprise.
 */
export function StaleBanner({ href, timeZone }: { readonly href: string; readonly timeZone: string }) {
  const { shownVersion, standing, isOld } = useLiveOrder();
  const hasMoved = standing.version > shownVersion;
  const isOwn = standing.changes.length > 0 && standing.changes.every(({ isYours }) => isYours);
  return (
    <div className={styles.stale}>
      <div role="status">
        {hasMoved && (
          <Notice tone="info" title={isOwn ? t("desk.staleOwnTitle") : t("desk.staleTitle")}>
            <ul className={styles.changes}>
              {standing.changes.map((change) => (
                <li key={`${change.at} ${change.event}`}>
                  {change.message} <Time at={new Date(change.at)} timeZone={timeZone} show="time" />, {change.by}.
                </li>
              ))}
            </ul>
            <p>
              {t.rich(isOwn ? "desk.staleShow" : "desk.staleLead", {
                link: (chunks) => <a href={href}>{chunks}</a>,
              })}
            </p>
          </Notice>
        )}
      </div>
      {isOld && (
        <p role="alert" className={styles.old}>
          {t("desk.serverSilent", { clock: clockWords(new Date(standing.at), timeZone) })}
        </p>
      )}
    </div>
  );
}
