import type { AllergenFlag } from "@/content/define";
import { t } from "@/content/words/medicine";
import styles from "./facts.module.css";

const levelWords: { readonly [Level in AllergenFlag["level"]]: string } = {
  contains: t("containsIt"),
  presumed: t("presumed"),
  "cross-reaction": t("takeCare"),
  "check-pack": t("checkPack"),
};
const allergenWords: { readonly [Allergen in AllergenFlag["allergen"]]: string } = {
  soya: t("soya"),
  peanut: t("peanut"),
  gelatin: t("gelatin"),
  sorbitol: t("sorbitol"),
  parabens: t("parabens"),
  colours: t("colours"),
};

/** What the capsule may do to somebody with an allergy, one line each. */
export function AllergenList({ flags }: { readonly flags: readonly AllergenFlag[] }) {
  return (
    <ul className={styles.flags}>
      {flags.map(({ allergen, level, text }) => (
        <li key={allergen}>
          {t.rich("allergenSays", {
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
