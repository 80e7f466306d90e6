import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { t } from "@/content/words/t";
import type { Category } from "@/lib/domain/patient/patient";
import { formatDate } from "@/lib/format/date";
import { categoryWords } from "./category-words";

export interface PatientCardProps {
  readonly patient: {
    readonly name: string;
    readonly birthDate: string;
    readonly relationship: "self" | "in-care";
    readonly declared: Category;
    readonly allergies: readonly string[];
    readonly medicines: readonly string[];
    readonly weight: { readonly grams: number; readonly on: string } | null;
  };
}

/** A patient's record as the account holder gave it. */
export function PatientCard({ patient }: PatientCardProps) {
  return (
    <Card title={patient.name} aside={patient.relationship === "self" ? t("patient.you") : t("patient.inYourCare")}>
      <DescriptionList
        items={[
          { term: t("patient.birthDate"), detail: formatDate(patient.birthDate) },
          { term: t("patient.canBecomePregnant"), detail: categoryWords(patient.declared) },
          { term: t("patient.allergies"), detail: listed(patient.allergies, t("patient.noAllergies")) },
          { term: t("patient.otherMedicines"), detail: listed(patient.medicines, t("patient.noMedicines")) },
          {
            term: t("patient.weight"),
            detail:
              patient.weight === null
                ? t("patient.notStated")
                : t("patient.weightStatedOn", {
                    value: patient.weight.grams / 1000,
                    on: formatDate(patient.weight.on),
                  }),
          },
        ]}
      />
    </Card>
  );
}

const listed = (entries: readonly string[], none: string) => (entries.length === 0 ? none : entries.join(", "));
