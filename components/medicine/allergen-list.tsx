import type { AllergenFlag } from "@/content/define";
import { t } from "@/content/words/t";
import styles from "./facts.module.css";

const levelWords: { readonly [Level in AllergenFlag["level"]]: string } = {
  contains: t("medicine.containsIt"),
  presumed: t("medicine.presumed"),
  "cross-reaction": t("medicine.takeCare"),
  "check-pack": t("medicine.checkPack"),
};
const allergenWords: { readonly [Allergen in AllergenFlag["allergen"]]: string } = {
  soya: t("medicine.soya"),
  peanut: t("medicine.peanut"),
  gelatin: t("medicine.gelatin"),
  sorbitol: t("medicine.sorbitol"),
  parabens: t("medicine.parabens"),
  colours: t("medicine.colours"),
};

/** What the capsule may do to somebody with an allergy, one line each. */
export function AllergenList({ flags }: { readonly flags: readonly AllergenFlag[] }) {
  return (
    <ul className={styles.flags}>
      {flags.map(({ allergen, level, text }) => (
        <li key={allergen}>
          {t.rich("medicine.allergenSays", {
            allergen: allergenWords[allergen],
            level: levelWords[level],
            text: lowerFirst(text),
            strong: (chunks) => <strong>{chunks}</strong>,
          })}
        </li>
      ))}
    </ul>
  );
}

const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
