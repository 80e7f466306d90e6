import { z } from "zod";
import { categories, relationships } from "@/lib/domain/patient/patient";
import { decimalNumber, entries, ticked, words } from "./fields";

export const addPatient = z.object({
  relationship: z.enum(relationships, "Say whether this is for you or for someone in your care."),
  name: words(120, "The name"),
  birthDate: words(10, "The date of birth"),
  category: z.enum(categories, "Choose one of the three answers.").default("unknown"),
  allergies: entries(30, "An allergy"),
  noAllergies: ticked,
  medicines: entries(30, "A medicine"),
  noMedicines: ticked,
  /** Optional, and a form sends an empty field for none. */
  weightKg: z.preprocess(
    (sent) => (sent === "" || sent === null ? undefined : sent),
    decimalNumber(20, 300, "The weight in kilograms").optional(),
  ),
});
export type AddPatient = z.infer<typeof addPatient>;
