import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { DayOf } from "@/components/ui/time";
import { t } from "@/content/words/batch";
import type { BatchDone } from "@/lib/domain/stock/batch-done";
import { routes } from "@/lib/routes";
import type { ChosenBatch } from "./stock-props";

export interface BatchNoticesProps {
  readonly batch: ChosenBatch;
  /** What was done a moment ago; null: the page was opened anew. */
  readonly done: BatchDone | null;
}

/** What became of the last act, in figures; and of a batch that is kept back whom it concerns, for as long as it is. */
export function BatchNotices({ batch, done }: BatchNoticesProps) {
  return (
    <>
      <Done batch={batch} done={done} />
      {batch.quarantinedAt !== null && <KeptBack batch={batch} isNew={done === "kept-back"} />}
      {batch.quarantinedAt !== null && batch.alike.length > 0 && (
        <Notice tone="your-turn" title={t("numbersAlike")}>
          <p>{t("numbersAlikeWhy")}</p>
          <ul>
            {batch.alike.map((one) => (
              <li key={one.batchId}>
                <Link href={routes.batch(one.batchId)}>{t("batchOfTitle", one)}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function KeptBack({ batch, isNew }: { readonly batch: ChosenBatch; readonly isNew: boolean }) {
  const { packedParcels: parcels, recipients } = batch.concerns;
  return (
    <Notice tone="danger" title={isNew ? t("keptBackNow") : t("keptBackTitle")} live={isNew ? "status" : undefined}>
      <p>
        {t("nothingLeaves")}{" "}
        {t.rich("parcelsStay", {
          parcels,
          queue: (chunks) => <Link href={routes.queue("tab=hand-over")}>{chunks}</Link>,
        })}{" "}
        {t.rich("patientsConcerned", { recipients, list: (chunks) => <a href="#recipients">{chunks}</a> })}
      </p>
    </Notice>
  );
}

function Done({ batch, done }: BatchNoticesProps) {
  const onHand = <p>{t("onHandNow", { packs: batch.onHandPacks })}</p>;
  switch (done) {
    case "received":
      return (
        <Notice tone="success" live="status" title={t("takenInNow", { packs: batch.receivedPacks })}>
          <p>{t.rich("takenInAs", { batchNumber: batch.batchNumber, day: () => <DayOf day={batch.expiresOn} /> })}</p>
        </Notice>
      );
    case "put-back":
      return batch.quarantinedAt === null ? (
        <Notice tone="success" live="status" title={t("putBackNow")}>
          <p>{t("offeredAgain")}</p>
        </Notice>
      ) : null;
    case "written-off":
      return (
        <Notice tone="success" live="status" title={t("writtenOffNow")}>
          {onHand}
        </Notice>
      );
    case "counted":
      return (
        <Notice tone="success" live="status" title={t("countedNow")}>
          {onHand}
        </Notice>
      );
    case "asked":
      return batch.writeOff === null ? null : (
        <Notice tone="info" live="status" title={t("askedNow")}>
          <p>{t("nothingLeftYet")}</p>
        </Notice>
      );
    case "refused":
      return (
        <Notice tone="success" live="status" title={t("refusedNow")}>
          {onHand}
        </Notice>
      );
    case "kept-back":
    case null:
      return null;
  }
}
