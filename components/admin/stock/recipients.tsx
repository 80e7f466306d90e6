import { Chip, type ChipProps } from "@/components/ui/chip";
import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import { type PacksWhere, packsWhere } from "@/lib/domain/stock/recipient";
import type { Recipients } from "@/lib/entry/read-recipients";
import { routes } from "@/lib/routes";
import { whereWords } from "./recipients-csv";
import styles from "./stock.module.css";

export interface RecipientListProps {
  readonly batchId: string;
  readonly recipients: Recipients["rows"];
  readonly timeZone: string;
}

type Row = Recipients["rows"][number];

/** Everybody who got packs of a batch, to call, to print and to take along as a file. */
export function RecipientList({ batchId, recipients, timeZone }: RecipientListProps) {
  return (
    <section id="recipients" className={styles.recipients} aria-labelledby="recipients-title">
      <h2 id="recipients-title">{t("batch.recipients")}</h2>
      <p>{t("batch.recipientsLead")}</p>
      <p data-print="hide">
        <a href={routes.recipientsCsv(batchId)}>{t("batch.downloadCsv")}</a>. {t("batch.printHint")}
      </p>
      <Table
        caption={t("batch.recipients")}
        hideCaption
        rows={recipients}
        rowKey={({ orderNumber }) => orderNumber}
        empty={t("batch.noRecipients")}
        columns={[
          { key: "serial", label: t("batch.serial"), kind: "figure", cell: ({ serial }) => serial },
          { key: "patient", label: t("panel.patient"), isRowHeader: true, cell: (row) => <Who row={row} /> },
          {
            key: "phone",
            label: t("batch.phone"),
            cell: ({ phone }) => <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</a>,
          },
          { key: "packs", label: t("panel.packs"), kind: "figure", cell: ({ packs }) => packs },
          { key: "capsules", label: t("panel.capsules"), kind: "figure", cell: ({ capsules }) => capsules },
          {
            key: "day",
            label: t("batch.dayColumn"),
            cell: (row) => <Time at={row.suppliedAt} timeZone={timeZone} show="date" />,
          },
          { key: "state", label: t("batch.state"), cell: (row) => <Where row={row} timeZone={timeZone} /> },
          {
            key: "order",
            label: t("panel.order"),
            cell: ({ orderNumber }) => (
              <Link href={routes.adminOrder(orderNumber)} className={styles.order}>
                {orderNumber}
              </Link>
            ),
          },
        ]}
      />
    </section>
  );
}

/** The patient, and whose account it is where that is another person. */
function Who({ row: { patient, customer } }: { readonly row: Row }) {
  return (
    <>
      {patient}
      {customer !== patient && <span className={styles.customer}> ({customer})</span>}
    </>
  );
}

const chips: Record<PacksWhere, Pick<ChipProps, "tone" | "icon">> = {
  here: { tone: "danger", icon: "box" },
  "handed-over": { tone: "your-turn", icon: "arrow" },
  "came-back": { tone: "quiet", icon: "check" },
  ended: { tone: "quiet", icon: "minus" },
};

function Where({ row, timeZone }: { readonly row: Row; readonly timeZone: string }) {
  const where = packsWhere(row);
  return (
    <span className={styles.where}>
      <Chip {...chips[where]}>{whereWords[where]}</Chip>
      {where === "handed-over" && row.handedOverAt !== null && (
        <span className={styles.customer}>
          <Time at={row.handedOverAt} timeZone={timeZone} show="date" />, {row.courier} {row.reference}
        </span>
      )}
      {where !== "came-back" && row.returnedPacks > 0 && (
        <span className={styles.customer}>
          {t("batch.partReturned", { returned: row.returnedPacks, packs: row.packs })}
        </span>
      )}
    </span>
  );
}
