import { levelWords } from "@/components/clinical/dose-flags";
import { DescriptionList } from "@/components/ui/description-list";
import { Icon } from "@/components/ui/icon";
import { Table } from "@/components/ui/table";
import { t } from "@/content/words/bench-patient";
import type { ClinicalAid, DoseRow } from "@/lib/domain/clinical/aid";
import { rounded } from "@/lib/domain/clinical/dose";
import type { ClinicalAidView } from "@/lib/queries/admin/clinical-aid";
import styles from "./clinical.module.css";
import { doseWords, perKgWords, weightWords } from "./clinical-words";

/** The dose by weight: the prescribed one marked, others beside it. */
export function ClinicalDoses({ aid, strengthMg, capsules }: Pick<ClinicalAidView, "aid" | "strengthMg" | "capsules">) {
  const besideMg = aid.doses[0]?.besideMg ?? 0;
  return (
    <>
      <h3>{t("doseByWeight")}</h3>
      <DescriptionList
        spacing="close"
        items={[
          { term: t("weight"), detail: weightWords(aid.weight) },
          { term: t("dose"), detail: doseWords(aid.dose) },
          ...(besideMg === 0 ? [] : [{ term: t("takenBeside"), detail: t("mgADayFromOtherOrders", { mg: besideMg }) }]),
        ]}
      />
      <Table<DoseRow>
        caption={
          <span className={styles.caption}>{t("capsulesOfStrengthMgMgByCapsules", { capsules, strengthMg })}</span>
        }
        rows={aid.doses}
        rowKey={(row) => String(row.capsulesPerDay)}
        columns={[
          { key: "capsules", label: t("capsulesADay"), cell: (row) => <Capsules row={row} dose={aid.dose} /> },
          { key: "mg", label: t("mgADay"), kind: "figure", cell: (row) => rounded(row.mgPerDay, 1) },
          { key: "kg", label: t("mgKgADay"), kind: "figure", cell: (row) => <PerKg row={row} /> },
          { key: "days", label: t("lasts"), kind: "figure", cell: (row) => days(row.lastsDays) },
        ]}
      />
    </>
  );
}

function Capsules({ row, dose }: { readonly row: DoseRow; readonly dose: ClinicalAid["dose"] }) {
  if (!row.isPrescribed) return row.capsulesPerDay;
  return (
    <strong>
      {t("capsulesPerDayOnRecord", {
        capsulesPerDay: row.capsulesPerDay,
        origin: dose?.origin === "this-prescription" ? "yes" : "no",
      })}
    </strong>
  );
}

function PerKg({ row }: { readonly row: DoseRow }) {
  const flag = row.flags[0];
  if (flag === undefined) return perKgWords(row.mgPerKg, 2);
  return (
    <span className={styles.marked} data-level={flag.level}>
      <Icon name={icons[flag.level]} />
      {perKgWords(row.mgPerKg, 2)}
      <span>{shortWords[flag.level]}</span>
    </span>
  );
}

const icons = { refuse: "alert", clarify: "hand", note: "info" } as const;
const shortWords = { refuse: levelWords.refuse, clarify: t("aboveTheUsual"), note: t("belowTheUsual") } as const;

const days = (count: number) => t("days", { count });
