import { z } from "zod";
import { categories, relationships } from "@/lib/domain/patient/patient";
import { entries, ticked, words } from "./fields";

export const addPatient = z.object({
  relationship: z.enum(relationships, "Say whether this is for you or for someone in your care."),
  name: words(120, "The name"),
  birthDate: words(10, "The date of birth"),
  category: z.enum(categories, "Choose one of the three answers.").default("unknown"),
  allergies: entries(30, "An allergy"),
  noAllergies: ticked,
  medicines: entries(30, "A medicine"),
  noMedicines: ticked,
});
export type AddPatient = z.infer<typeof addPatient>;
