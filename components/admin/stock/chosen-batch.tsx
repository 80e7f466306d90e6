import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { DayOf, Time } from "@/components/ui/time";
import { quarantineWords } from "@/content/words/labels";
import { t } from "@/content/words/t";
import { BatchForms, type BatchFormsProps } from "./batch-forms";
import { LedgerTable } from "./ledger-table";
import stock from "./stock.module.css";
import { StateChip } from "./stock-table";
import { WaitingWriteOff } from "./waiting-write-off";

export interface BatchProps extends BatchFormsProps {
  readonly timeZone: string;
  /** Who got packs of it. */
  readonly children?: ReactNode;
}

/** One batch: how it stands, what can be done, whom it concerns, what was done. */
export function Batch({ timeZone, children, ...props }: BatchProps) {
  const { batch } = props;
  return (
    <>
      <DescriptionList
        spacing="close"
        items={[
          { term: t("adminPages.state"), detail: <StateChip state={batch.state} /> },
          { term: t("adminPages.onHand"), detail: t("adminPages.packsOnHand", { onHandPacks: batch.onHandPacks }) },
          { term: t("adminPages.expires"), detail: <DayOf day={batch.expiresOn} /> },
          { term: t("adminPages.manufacturer"), detail: batch.manufacturer },
          {
            term: t("adminPages.receivedPacks"),
            detail: <Time at={batch.receivedAt} timeZone={timeZone} show="date" />,
          },
          ...quarantineItem(props, timeZone),
        ]}
      />
      <WaitingWriteOff {...props} timeZone={timeZone} />
      <BatchForms {...props} />
      {children}
      <div className={stock.table}>
        <LedgerTable batch={batch} timeZone={timeZone} />
      </div>
    </>
  );
}

function quarantineItem({ batch }: BatchFormsProps, timeZone: string) {
  const { quarantinedAt, quarantineCode, quarantineNote } = batch;
  if (quarantinedAt === null || quarantineCode === null) return [];
  return [
    {
      term: t("panel.inQuarantine"),
      detail: (
        <>
          {t.rich("adminPages.inQuarantineSince", {
            time: () => <Time at={quarantinedAt} timeZone={timeZone} />,
            quarantineCode: () => (quarantineCode === "other" ? quarantineNote : quarantineWords(quarantineCode)),
          })}
          {quarantineCode !== "other" && quarantineNote !== null && `. ${quarantineNote}`}
        </>
      ),
    },
  ];
}
