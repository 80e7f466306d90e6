import { t } from "@/content/words/t";
import { dayIn } from "@/lib/domain/shared/calendar";
import { type PacksWhere, packsWhere } from "@/lib/domain/stock/recipient";
import type { Recipients } from "@/lib/entry/read-recipients";
import { csvOf } from "@/lib/format/csv";

export const whereWords: Readonly<Record<PacksWhere, string>> = {
  here: t("batch.packedHere"),
  "handed-over": t("batch.handedOver"),
  "came-back": t("batch.returned"),
  ended: t("batch.ended"),
};

/** The list of recipients for a spreadsheet; days as the pharmacy's calendar has them. */
export function recipientsCsv({ batchNumber, rows }: Recipients, timeZone: string): string {
  const head = [
    t("panel.batch"),
    t("batch.serial"),
    t("batch.dayColumn"),
    t("panel.patient"),
    t("panel.customer"),
    t("batch.phone"),
    t("panel.order"),
    t("panel.medicine"),
    t("panel.packs"),
    t("panel.capsules"),
    t("batch.returned"),
    t("batch.state"),
    t("batch.handedOver"),
  ];
  return csvOf([
    head,
    ...rows.map((row) => [
      batchNumber,
      row.serial,
      dayIn(timeZone, row.suppliedAt),
      row.patient,
      row.customer,
      row.phone,
      row.orderNumber,
      row.drug,
      row.packs,
      row.capsules,
      row.returnedPacks,
      whereWords[packsWhere(row)],
      row.handedOverAt === null ? "" : dayIn(timeZone, row.handedOverAt),
    ]),
  ]);
}
