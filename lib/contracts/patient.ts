import { z } from "zod";
import { t } from "@/content/words/t";
import { readNone } from "@/lib/domain/patient/none-words";
import { categories, relationships } from "@/lib/domain/patient/patient";
import { birthDay, decimalNumber, entries, ticked, words } from "./fields";

/** Optional, and a form sends an empty field for none. */
const kilograms = z.preprocess(
  (sent) => (sent === "" || sent === null ? undefined : sent),
  decimalNumber(20, 300, t("fieldFaults.weightKilograms")).optional(),
);

const patient = z.object({
  relationship: z.enum(relationships, t("fieldFaults.relationshipMissing")),
  name: words(120, t("fieldFaults.name")),
  birthDate: birthDay(t("fieldFaults.birthDate")),
  category: z.enum(categories, t("fieldFaults.canBecomePregnantMissing")).default("unknown"),
  allergies: entries(30, t("fieldFaults.allergy")),
  noAllergies: ticked,
  medicines: entries(30, t("fieldFaults.otherMedicine")),
  noMedicines: ticked,
  weightKg: kilograms,
  /** The weight once more, where one that is rare at this age was asked about and is right. */
  weightConfirmed: kilograms,
});

/** POST /api/patients. "None" typed into a list is the answer that there is none. */
export const addPatient = patient.transform((sent) => {
  const allergies = readNone({ list: sent.allergies, none: sent.noAllergies });
  const medicines = readNone({ list: sent.medicines, none: sent.noMedicines });
  return {
    ...sent,
    allergies: allergies.list,
    noAllergies: allergies.none,
    medicines: medicines.list,
    noMedicines: medicines.none,
  };
});
export type AddPatient = z.infer<typeof addPatient>;
