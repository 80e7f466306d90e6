import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { DayOf } from "@/components/ui/time";
import { t } from "@/content/words/t";
import type { BatchDone } from "@/lib/domain/stock/batch-done";
import { routes } from "@/lib/routes";
import type { ChosenBatch } from "./stock-props";

export interface BatchNoticesProps {
  readonly batch: ChosenBatch;
  /** What was done a moment ago; null: the page was opened anew. */
  readonly done: BatchDone | null;
}

/** What became of the last act, in figures; and of a batch in quarantine whom it concerns, for as long as it is. */
export function BatchNotices({ batch, done }: BatchNoticesProps) {
  return (
    <>
      <Done batch={batch} done={done} />
      {batch.quarantinedAt !== null && <Quarantined batch={batch} isNew={done === "kept-back"} />}
      {batch.quarantinedAt !== null && batch.alike.length > 0 && (
        <Notice tone="your-turn" title={t("batch.numbersAlike")}>
          <p>{t("batch.numbersAlikeLead")}</p>
          <ul>
            {batch.alike.map((one) => (
              <li key={one.batchId}>
                <Link href={routes.batch(one.batchId)}>{t("batch.batchOfTitle", one)}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function Quarantined({ batch, isNew }: { readonly batch: ChosenBatch; readonly isNew: boolean }) {
  const { packedParcels: parcels, recipients } = batch.concerns;
  return (
    <Notice
      tone="danger"
      title={isNew ? t("batch.quarantinedNow") : t("batch.quarantineTitle")}
      live={isNew ? "status" : undefined}
    >
      <p>
        {t("batch.nothingLeaves")}{" "}
        {t.rich("batch.parcelsStay", {
          parcels,
          queue: (chunks) => <Link href={routes.queue("tab=hand-over")}>{chunks}</Link>,
        })}{" "}
        {t.rich("batch.patientsConcerned", { recipients, list: (chunks) => <a href="#recipients">{chunks}</a> })}
      </p>
    </Notice>
  );
}

function Done({ batch, done }: BatchNoticesProps) {
  const onHand = <p>{t("batch.onHandNow", { packs: batch.onHandPacks })}</p>;
  switch (done) {
    case "received":
      return (
        <Notice tone="success" live="status" title={t("batch.receivedNow", { packs: batch.receivedPacks })}>
          <p>
            {t.rich("batch.receivedAs", { batchNumber: batch.batchNumber, day: () => <DayOf day={batch.expiresOn} /> })}
          </p>
        </Notice>
      );
    case "put-back":
      return batch.quarantinedAt === null ? (
        <Notice tone="success" live="status" title={t("batch.releasedNow")}>
          <p>{t("batch.offeredAgain")}</p>
        </Notice>
      ) : null;
    case "written-off":
      return (
        <Notice tone="success" live="status" title={t("batch.writtenOffNow")}>
          {onHand}
        </Notice>
      );
    case "counted":
      return (
        <Notice tone="success" live="status" title={t("batch.countedNow")}>
          {onHand}
        </Notice>
      );
    case "asked":
      return batch.writeOff === null ? null : (
        <Notice tone="info" live="status" title={t("batch.secondPersonNow")}>
          <p>{t("batch.secondPersonLead")}</p>
        </Notice>
      );
    case "refused":
      return (
        <Notice tone="success" live="status" title={t("batch.refusedNow")}>
          {onHand}
        </Notice>
      );
    case "kept-back":
    case null:
      return null;
  }
}
