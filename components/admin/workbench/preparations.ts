import { medicines } from "@/content/medicines/all";

/** Every medicine of the shelf, not only what was ordered: the choice must come from the prescription. */
export const preparations = medicines.map(({ slug, brand, strengthMg }) => ({
  value: slug,
  label: `${brand} ${strengthMg} mg`,
}));
