import { Chip } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { DayOf, Time } from "@/components/ui/time";
import { quarantineWords } from "@/content/words/labels";
import { t } from "@/content/words/t";
import { quarantinedIn } from "@/lib/domain/stock/parcel";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { routes } from "@/lib/routes";
import { Part } from "./part";

/** On top of an order whose parcel must stay: which packs, why, and what to do with them. Nothing once it left or may leave. */
export function QuarantineNotice({ view: { order, supply } }: { readonly view: AdminOrderView }) {
  const quarantined = order.state === "dispensed" && supply !== null ? quarantinedIn(supply.lines) : [];
  const [first] = quarantined;
  if (first === undefined) return null;
  return (
    <Notice tone="danger" title={t("batch.stopQuarantined")}>
      {quarantined.map(({ batchId, batchNumber, packs, returnedPacks, quarantineCode }) => (
        <p key={batchId}>
          {t("batch.packsQuarantined", {
            packs: packs - returnedPacks,
            batch: batchNumber,
            why: quarantineCode === null ? t("panel.inQuarantine") : quarantineWords(quarantineCode),
          })}
        </p>
      ))}
      <p>
        {t.rich("batch.stopWhatToDo", {
          return: (chunks) => <a href="#returns">{chunks}</a>,
          refunds: (chunks) => <a href="#refunds">{chunks}</a>,
          stock: (chunks) => <Link href={routes.batch(first.batchId)}>{chunks}</Link>,
        })}
      </p>
    </Notice>
  );
}

/** What was packed for the order: batch and expiry as the register has them, under its serial. */
export function Parcel({ view, timeZone }: { readonly view: AdminOrderView; readonly timeZone: string }) {
  const { supply, may } = view;
  if (supply === null) return null;
  const { serial, suppliedAt } = supply;
  return (
    <Part title={t("batch.supplied")} id="parcel">
      <p>{t.rich("batch.registerSerial", { serial, time: () => <Time at={suppliedAt} timeZone={timeZone} /> })}</p>
      <Table
        caption={t("batch.supplied")}
        hideCaption
        rows={supply.lines}
        rowKey={({ batchId }) => batchId}
        columns={[
          {
            key: "batch",
            label: t("panel.batch"),
            isRowHeader: true,
            cell: (one) =>
              may.seeStock ? <Link href={routes.batch(one.batchId)}>{one.batchNumber}</Link> : one.batchNumber,
          },
          { key: "expiry", label: t("panel.expiry"), cell: (one) => <DayOf day={one.expiresOn} /> },
          { key: "packs", label: t("panel.packs"), kind: "figure", cell: (one) => one.packs },
          { key: "capsules", label: t("panel.capsules"), kind: "figure", cell: (one) => one.capsules },
          {
            key: "state",
            label: t("batch.state"),
            cell: (one) =>
              one.quarantinedAt !== null && (
                <Chip tone="danger" icon="alert">
                  {t("panel.inQuarantine")}
                </Chip>
              ),
          },
        ]}
      />
    </Part>
  );
}
