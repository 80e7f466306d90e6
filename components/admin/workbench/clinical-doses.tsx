import { levelWords } from "@/components/clinical/dose-flags";
import { DescriptionList } from "@/components/ui/description-list";
import { Icon } from "@/components/ui/icon";
import { Table } from "@/components/ui/table";
import type { ClinicalAid, DoseRow } from "@/lib/domain/clinical/aid";
import { rounded } from "@/lib/domain/clinical/dose";
import type { ClinicalAidView } from "@/lib/queries/admin/clinical-aid";
import styles from "./clinical.module.css";
import { doseWords, perKgWords, weightWords } from "./clinical-words";

/** The dose by weight: the prescribed one marked, others beside it. */
export function ClinicalDoses({ aid, strengthMg, capsules }: Pick<ClinicalAidView, "aid" | "strengthMg" | "capsules">) {
  return (
    <>
      <h3>Dose by weight</h3>
      <DescriptionList
        spacing="close"
        items={[
          { term: "Weight", detail: weightWords(aid.weight) },
          { term: "Dose", detail: doseWords(aid.dose) },
        ]}
      />
      <Table<DoseRow>
        caption={
          <span className={styles.caption}>{`${capsules} capsules of ${strengthMg} mg, by capsules a day`}</span>
        }
        rows={aid.doses}
        rowKey={(row) => String(row.capsulesPerDay)}
        columns={[
          { key: "capsules", label: "Capsules a day", cell: (row) => <Capsules row={row} dose={aid.dose} /> },
          { key: "mg", label: "mg a day", kind: "figure", cell: (row) => `${rounded(row.mgPerDay, 1)} mg` },
          { key: "kg", label: "mg/kg a day", kind: "figure", cell: (row) => <PerKg row={row} /> },
          { key: "days", label: "Lasts", kind: "figure", cell: (row) => days(row.lastsDays) },
        ]}
      />
    </>
  );
}

function Capsules({ row, dose }: { readonly row: DoseRow; readonly dose: ClinicalAid["dose"] }) {
  if (!row.isPrescribed) return row.capsulesPerDay;
  return (
    <strong>
      {row.capsulesPerDay}, {dose?.origin === "this-prescription" ? "as prescribed" : "on record"}
    </strong>
  );
}

function PerKg({ row }: { readonly row: DoseRow }) {
  const flag = row.flags[0];
  if (flag === undefined) return perKgWords(row.mgPerKg, 2);
  return (
    <span className={styles.marked} data-level={flag.level}>
      <Icon name={flag.level === "refuse" ? "alert" : "hand"} />
      {perKgWords(row.mgPerKg, 2)}
      <span>{flag.level === "refuse" ? levelWords.refuse : "Above the usual"}</span>
    </span>
  );
}

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
