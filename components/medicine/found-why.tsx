import { t } from "@/content/words/t";
import type { FoundBy } from "@/lib/domain/catalogue/search";

/** Why something else is shown than the very words that were typed; nothing where it is plain. */
export function FoundWhy({ whys }: { readonly whys: readonly FoundBy[] }) {
  const said = whys.map(wordsOf).filter((words) => words !== null);
  if (said.length === 0) return null;
  return (
    <>
      {said.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </>
  );
}

function wordsOf({ by, name, written }: FoundBy): string | null {
  switch (by) {
    case "brand":
    case "strength":
    case "any":
      return null;
    case "brand-spelling":
      return t("medicine.brandSpelling", { written, name });
    case "substance":
      return t("medicine.isSubstance", { written });
    case "other-brand":
      return t("medicine.isOtherBrand", { name });
    case "other-brand-unconfirmed":
      return t("medicine.isOtherBrandUnconfirmed", { name });
    case "use":
      return t("medicine.isUse");
    case "substance-spelling":
      return t("medicine.substanceSpelling", { written, name });
  }
}
