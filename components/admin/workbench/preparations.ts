import { medicines } from "@/content/medicines";
import { t } from "@/content/words/t";

/** Every medicine of the shelf, not only what was ordered: the choice must come from the prescription. */
export const preparations = medicines.map(({ slug, brand, strengthMg }) => ({
  value: slug,
  label: t("common.brandAndStrength", { brand, strengthMg }),
}));
