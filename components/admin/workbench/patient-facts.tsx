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
          { term: "Allergies", detail: listOrNone(patient.allergies, patient.noAllergies, "No known allergies") },
          { term: "Other medicines", detail: listOrNone(patient.medicines, patient.noMedicines, "Takes none") },
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
