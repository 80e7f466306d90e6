import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { t } from "@/content/words/patient";
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
    <Card title={patient.name} aside={patient.relationship === "self" ? t("you") : t("inYourCare")}>
      <DescriptionList
        items={[
          { term: t("dateOfBirth"), detail: formatDate(patient.birthDate) },
          { term: t("canBecomePregnant"), detail: categoryWords(patient.declared) },
          { term: t("allergies"), detail: listed(patient.allergies, t("noKnownAllergies")) },
          { term: t("otherMedicines"), detail: listed(patient.medicines, t("takesNoOtherMedicines")) },
          {
            term: t("weight"),
            detail:
              patient.weight === null
                ? t("notTold")
                : t("kgToldOn", { value: patient.weight.grams / 1000, on: formatDate(patient.weight.on) }),
          },
        ]}
      />
    </Card>
  );
}

const listed = (entries: readonly string[], none: string) => (entries.length === 0 ? none : entries.join(", "));
