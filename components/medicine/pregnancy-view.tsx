import { Heading, type HeadingLevel } from "@/components/ui/heading";
import type { Monograph, PregnancyAndFertility } from "@/content/define";
import { t } from "@/content/words/t";
import styles from "./monograph.module.css";
import { SectionBlocks } from "./section-blocks";

const parts: readonly { readonly key: keyof PregnancyAndFertility; readonly title: string }[] = [
  { key: "contraception", title: t("monograph.contraception") },
  { key: "afterStopping", title: t("monograph.afterLast") },
  { key: "ifPregnant", title: t("monograph.ifPregnant") },
  { key: "breastFeeding", title: t("monograph.breastFeeding") },
  { key: "men", title: t("monograph.men") },
  { key: "fertility", title: t("monograph.fertility") },
  { key: "bloodDonation", title: t("monograph.givingBlood") },
  { key: "sharing", title: t("monograph.sharing") },
];

export function PregnancyView({ monograph, level }: { readonly monograph: Monograph; readonly level: HeadingLevel }) {
  return parts.map(({ key, title }) => (
    <div key={key}>
      <Heading level={level} className={styles.inner}>
        {title}
      </Heading>
      <SectionBlocks section={monograph.pregnancy[key]} level={level} monograph={monograph} />
    </div>
  ));
}
