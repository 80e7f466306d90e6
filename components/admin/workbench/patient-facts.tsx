import type { ReactNode } from "react";
import { Chip } from "@/components/ui/chip";
import { DescriptionList } from "@/components/ui/description-list";
import { DayOf } from "@/components/ui/time";
import { adultAge } from "@/lib/domain/patient/patient";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { Part } from "./part";
import { categoryWords, listOrNone } from "./patient-words";
import styles from "./workbench.module.css";

export interface PatientFactsProps {
  readonly patient: AdminOrderView["patient"];
  /** The form by which a pharmacist records the category, or why there is none. */
  readonly children: ReactNode;
}

export function PatientFacts({ patient, children }: PatientFactsProps) {
  const isMinor = patient.age < adultAge;
  return (
    <Part title="Patient">
      <DescriptionList
        spacing="close"
        items={[
          { term: "Name", detail: patient.name },
          {
            term: "Born",
            detail: (
              <span className={styles.mark}>
                <span>
                  <DayOf day={patient.birthDate} />, {patient.age} years
                </span>
                {isMinor && (
                  <Chip tone="your-turn" icon="person">
                    Under 18
                  </Chip>
                )}
              </span>
            ),
          },
          {
            term: "Ordered by",
            detail: patient.relationship === "self" ? "The patient" : "A parent, guardian or carer",
          },
          { term: "Category declared", detail: categoryWords[patient.categoryDeclared] },
          {
            term: "Category confirmed",
            detail: patient.categoryConfirmed === null ? "Not yet" : categoryWords[patient.categoryConfirmed],
          },
          { term: "Counts as", detail: <strong>{categoryWords[patient.effectiveCategory]}</strong> },
          {
            term: "Allergies",
            detail: <Stated list={patient.allergies} none={patient.noAllergies} noneWords="No known allergies" />,
          },
          {
            term: "Other medicines",
            detail: <Stated list={patient.medicines} none={patient.noMedicines} noneWords="Takes none" />,
          },
          {
            term: "Dose on record",
            detail:
              patient.recordedCapsulesPerDay === null
                ? "None yet: first request"
                : `${patient.recordedCapsulesPerDay} ${patient.recordedCapsulesPerDay === 1 ? "capsule" : "capsules"} a day`,
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
      Not stated: ask before you decide
    </Chip>
  );
}
