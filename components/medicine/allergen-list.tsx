import type { AllergenFlag } from "@/content/define";
import styles from "./facts.module.css";

const levelWords: { readonly [Level in AllergenFlag["level"]]: string } = {
  contains: "Contains it",
  presumed: "Presumed",
  "cross-reaction": "Take care",
  "check-pack": "Check the pack",
};
const allergenWords: { readonly [Allergen in AllergenFlag["allergen"]]: string } = {
  soya: "Soya",
  peanut: "Peanut",
  gelatin: "Gelatin",
  sorbitol: "Sorbitol",
  parabens: "Parabens",
  colours: "Colours",
};

/** What the capsule may do to somebody with an allergy, one line each. */
export function AllergenList({ flags }: { readonly flags: readonly AllergenFlag[] }) {
  return (
    <ul className={styles.flags}>
      {flags.map(({ allergen, level, text }) => (
        <li key={allergen}>
          <strong>{allergenWords[allergen]}.</strong> {levelWords[level]}: {lowerFirst(text)}
        </li>
      ))}
    </ul>
  );
}

const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
