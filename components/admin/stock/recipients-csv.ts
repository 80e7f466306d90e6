import { t } from "@/content/words/batch";
import { dayIn } from "@/lib/domain/shared/calendar";
import { type PacksWhere, packsWhere } from "@/lib/domain/stock/recipient";
import type { Recipients } from "@/lib/entry/read-recipients";
import { csvOf } from "@/lib/format/csv";

export const whereWords: Readonly<Record<PacksWhere, string>> = {
  here: t("here"),
  "handed-over": t("handedOver"),
  "came-back": t("cameBack"),
  ended: t("ended"),
};

/** The list of recipients for a spreadsheet; days as the pharmacy's calendar has them. */
export function recipientsCsv({ batchNumber, rows }: Recipients, timeZone: string): string {
  const head = [
    t("batch"),
    t("serial"),
    t("day"),
    t("patient"),
    t("customer"),
    t("phone"),
    t("order"),
    t("medicine"),
    t("packs"),
    t("capsules"),
    t("cameBack"),
    t("state"),
    t("handedOver"),
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
