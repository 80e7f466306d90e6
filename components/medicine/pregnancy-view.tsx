import { Heading, type HeadingLevel } from "@/components/ui/heading";
import type { Monograph, PregnancyAndFertility } from "@/content/define";
import { t } from "@/content/words/monograph";
import styles from "./monograph.module.css";
import { SectionBlocks } from "./section-blocks";

const parts: readonly { readonly key: keyof PregnancyAndFertility; readonly title: string }[] = [
  { key: "contraception", title: t("contraception") },
  { key: "afterStopping", title: t("afterLast") },
  { key: "ifPregnant", title: t("ifPregnant") },
  { key: "breastFeeding", title: t("breastFeeding") },
  { key: "men", title: t("men") },
  { key: "fertility", title: t("fertility") },
  { key: "bloodDonation", title: t("givingBlood") },
  { key: "sharing", title: t("sharing") },
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
