import type { Medicine } from "@/content/define";
import { t } from "@/content/words/medicine";
import { makerOf } from "@/lib/queries/shop/filter";

/** How sure it is who makes what was found by its maker. */
export function MakerNote({ medicines }: { readonly medicines: readonly Medicine[] }) {
  const unconfirmed = medicines.filter((medicine) => makerOf(medicine)?.isConfirmed !== true);
  const names = unconfirmed.map(({ brand, strengthMg }) => t("ofStrength", { brand, strengthMg })).join(", ");
  return (
    <p>
      {unconfirmed.length > 0 && `${t("makerByLists", { names })} `}
      {t("noMakerLeftOut")}
    </p>
  );
}
