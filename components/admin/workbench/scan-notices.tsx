import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import type { AdminOrderView } from "@/lib/queries/admin/order";

export interface ScanNoticesProps {
  readonly prescription: NonNullable<AdminOrderView["prescription"]>;
  readonly timeZone: string;
}

/** What the virus scanner said, or has not said yet, of the files of a prescription. Nothing when all are clean. */
export function ScanNotices({ prescription: { files, stopped }, timeZone }: ScanNoticesProps) {
  const held = files.flatMap((file, at) => (file.heldBack ? [at + 1] : []));
  const isUnscanned = files.some((file) => file.scan === "not-scanned" && !file.heldBack);
  return (
    <>
      {held.length > 0 && (
        <Notice tone="info" title={t("benchPaper.scanPendingTitle")}>
          <p>{t("benchPaper.scanPendingLead", { count: held.length, held: held.join(", ") })}</p>
        </Notice>
      )}
      {isUnscanned && (
        <Notice tone="info" title={t("benchPaper.unscannedTitle")}>
          <p>{t("benchPaper.unscannedLead")}</p>
        </Notice>
      )}
      {stopped.map(({ name, stoppedAt }) => (
        <Notice key={name} tone="danger" title={t("benchPaper.infectedTitle")}>
          <p>
            {stoppedAt === null
              ? t("benchPaper.infectedFile", { name })
              : t.rich("benchPaper.infectedFileOn", { name, time: () => <Time at={stoppedAt} timeZone={timeZone} /> })}
          </p>
        </Notice>
      ))}
    </>
  );
}
