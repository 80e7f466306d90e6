import { levelWords } from "@/components/clinical/dose-flags";
import { DescriptionList } from "@/components/ui/description-list";
import { Icon } from "@/components/ui/icon";
import { Table } from "@/components/ui/table";
import { t } from "@/content/words/t";
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
      <h3>{t("benchPatient.doseByWeight")}</h3>
      <DescriptionList
        spacing="close"
        items={[
          { term: t("panel.weight"), detail: weightWords(aid.weight) },
          { term: t("panel.dose"), detail: doseWords(aid.dose) },
          ...(besideMg === 0
            ? []
            : [
                {
                  term: t("benchPatient.takenInAddition"),
                  detail: t("benchPatient.takenInAdditionLead", { mg: besideMg }),
                },
              ]),
        ]}
      />
      <Table<DoseRow>
        caption={<span className={styles.caption}>{t("benchPatient.doseCaption", { capsules, strengthMg })}</span>}
        rows={aid.doses}
        rowKey={(row) => String(row.capsulesPerDay)}
        columns={[
          {
            key: "capsules",
            label: t("benchPatient.perDayColumn"),
            cell: (row) => <Capsules row={row} dose={aid.dose} />,
          },
          { key: "mg", label: t("benchPatient.mgPerDay"), kind: "figure", cell: (row) => rounded(row.mgPerDay, 1) },
          { key: "kg", label: t("benchPatient.mgPerKg"), kind: "figure", cell: (row) => <PerKg row={row} /> },
          { key: "days", label: t("benchPatient.lasts"), kind: "figure", cell: (row) => days(row.lastsDays) },
        ]}
      />
    </>
  );
}

function Capsules({ row, dose }: { readonly row: DoseRow; readonly dose: ClinicalAid["dose"] }) {
  if (!row.isPrescribed) return row.capsulesPerDay;
  return (
    <strong>
      {t("benchPatient.doseRow", {
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
const shortWords = {
  refuse: levelWords.refuse,
  clarify: t("benchPatient.aboveUsual"),
  note: t("benchPatient.belowUsual"),
} as const;

const days = (count: number) => t("benchPatient.days", { count });
