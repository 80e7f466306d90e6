import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import type { Category } from "@/lib/domain/patient/patient";
import { formatDate } from "@/lib/format/date";
import { categoryWords } from "./category-words";

export interface PatientCardProps {
  readonly patient: {
    readonly name: string;
    readonly birthDate: string;
    readonly relationship: "self" | "in-care";
    readonly declared: Category;
    readonly confirmed: Category | null;
    readonly allergies: readonly string[];
    readonly medicines: readonly string[];
    readonly weight: { readonly grams: number; readonly on: string } | null;
  };
}

/** A patient's record as the account holder gave it. */
export function PatientCard({ patient }: PatientCardProps) {
  return (
    <Card title={patient.name} aside={patient.relationship === "self" ? "You" : "In your care"}>
      <DescriptionList
        items={[
          { term: "Date of birth", detail: formatDate(patient.birthDate) },
          { term: "Can become pregnant", detail: categoryWords(patient.declared, patient.confirmed) },
          { term: "Allergies", detail: listed(patient.allergies, "No known allergies") },
          { term: "Other medicines", detail: listed(patient.medicines, "Takes no other medicines") },
          {
            term: "Weight",
            detail:
              patient.weight === null
                ? "Not told"
                : `${patient.weight.grams / 1000} kg, told on ${formatDate(patient.weight.on)}`,
          },
        ]}
      />
    </Card>
  );
}

const listed = (entries: readonly string[], none: string) => (entries.length === 0 ? none : entries.join(", "));
