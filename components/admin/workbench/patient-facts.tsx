import type { ReactNode } from "react";
import { Chip } from "@/components/ui/chip";
import { DescriptionList } from "@/components/ui/description-list";
import { DayOf } from "@/components/ui/time";
import { t } from "@/content/words/t";
import { adultAge } from "@/lib/domain/patient/patient";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { Part } from "./part";
import { categoryWords, listOrNone, originWords } from "./patient-words";
import styles from "./workbench.module.css";

export interface PatientFactsProps {
  readonly patient: AdminOrderView["patient"];
  /** The form by which a pharmacist records the category, or why there is none. */
  readonly children: ReactNode;
}

export function PatientFacts({ patient, children }: PatientFactsProps) {
  const isMinor = patient.age < adultAge;
  return (
    <Part title={t("panel.patient")}>
      <DescriptionList
        spacing="close"
        items={[
          { term: t("benchPatient.name"), detail: patient.name },
          {
            term: t("benchPatient.born"),
            detail: (
              <span className={styles.mark}>
                <span>
                  {t.rich("benchPatient.bornLine", { day: () => <DayOf day={patient.birthDate} />, age: patient.age })}
                </span>
                {isMinor && (
                  <Chip tone="your-turn" icon="person">
                    {t("queue.under18")}
                  </Chip>
                )}
              </span>
            ),
          },
          {
            term: t("benchPatient.orderedBy"),
            detail:
              patient.relationship === "self" ? t("benchPatient.orderedByPatient") : t("benchPatient.orderedByCarer"),
          },
          { term: t("benchPatient.categoryDeclared"), detail: categoryWords[patient.categoryDeclared] },
          {
            term: t("benchPatient.categoryConfirmed"),
            detail:
              patient.category === null
                ? t("benchPatient.categoryNotYet")
                : t.rich("benchPatient.categoryLine", {
                    category: categoryWords[patient.category.value],
                    from: originWords[patient.category.origin],
                    by: patient.category.by,
                    day: () => <DayOf day={patient.category?.on ?? ""} />,
                  }),
          },
          { term: t("benchPatient.countsAs"), detail: <strong>{categoryWords[patient.effectiveCategory]}</strong> },
          {
            term: t("benchPatient.allergies"),
            detail: (
              <Stated list={patient.allergies} none={patient.noAllergies} noneWords={t("benchPatient.noAllergies")} />
            ),
          },
          {
            term: t("benchPatient.otherMedicines"),
            detail: (
              <Stated list={patient.medicines} none={patient.noMedicines} noneWords={t("benchPatient.noMedicines")} />
            ),
          },
          {
            term: t("benchPatient.doseOnRecord"),
            detail:
              patient.recordedCapsulesPerDay === null
                ? t("benchPatient.doseNone")
                : t("benchPatient.doseRecorded", { recordedCapsulesPerDay: patient.recordedCapsulesPerDay }),
          },
        ]}
      />
      {children}
    </Part>
  );
}

/** What was listed, or the statement that there is none. An answer that is missing is said loudly: it is not "none". */
function Stated({
  list,
  none,
  noneWords,
}: {
  readonly list: readonly string[];
  readonly none: boolean;
  readonly noneWords: string;
}) {
  if (list.length > 0 || none) return listOrNone(list, none, noneWords);
  return (
    <Chip tone="danger" icon="alert">
      {t("benchPatient.notStatedAsk")}
    </Chip>
  );
}
