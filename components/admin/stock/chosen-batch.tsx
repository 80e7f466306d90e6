import { DescriptionList } from "@/components/ui/description-list";
import { DayOf, Time } from "@/components/ui/time";
import { quarantineWords } from "@/lib/domain/stock/movement";
import styles from "../catalogue.module.css";
import { BatchForms, type BatchFormsProps } from "./batch-forms";
import { LedgerTable } from "./ledger-table";
import stock from "./stock.module.css";
import { StateChip } from "./stock-table";
import { WaitingWriteOff } from "./waiting-write-off";

/** One batch: how it stands, what can be done, what was done. */
export function Batch({ timeZone, ...props }: BatchFormsProps & { readonly timeZone: string }) {
  const { batch } = props;
  return (
    <section className={styles.item} id="batch" aria-labelledby="batch-title">
      <h2 id="batch-title">
        Batch {batch.batchNumber}, {batch.title}
      </h2>
      <DescriptionList
        spacing="close"
        items={[
          { term: "State", detail: <StateChip state={batch.state} /> },
          { term: "On hand", detail: batch.onHandPacks === 1 ? "1 pack" : `${batch.onHandPacks} packs` },
          { term: "Expires", detail: <DayOf day={batch.expiresOn} /> },
          { term: "Manufacturer", detail: batch.manufacturer },
          { term: "Taken in", detail: <Time at={batch.receivedAt} timeZone={timeZone} show="date" /> },
          ...keptBack(props, timeZone),
        ]}
      />
      <WaitingWriteOff {...props} timeZone={timeZone} />
      <BatchForms {...props} />
      <div className={stock.table}>
        <LedgerTable batch={batch} timeZone={timeZone} />
      </div>
    </section>
  );
}

function keptBack({ batch }: BatchFormsProps, timeZone: string) {
  const { quarantinedAt, quarantineCode, quarantineNote } = batch;
  if (quarantinedAt === null || quarantineCode === null) return [];
  return [
    {
      term: "Kept back",
      detail: (
        <>
          Since <Time at={quarantinedAt} timeZone={timeZone} />:{" "}
          {quarantineCode === "other" ? quarantineNote : quarantineWords(quarantineCode)}
          {quarantineCode !== "other" && quarantineNote !== null && `. ${quarantineNote}`}
        </>
      ),
    },
  ];
}
