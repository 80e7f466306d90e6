import { Heading, type HeadingLevel } from "@/components/ui/heading";
import type { PregnancyAndFertility } from "@/content/define";
import styles from "./monograph.module.css";
import { SectionBlocks } from "./section-blocks";

const parts: readonly { readonly key: keyof PregnancyAndFertility; readonly title: string }[] = [
  { key: "contraception", title: "Contraception" },
  { key: "afterStopping", title: "After the last capsule" },
  { key: "ifPregnant", title: "If you are, or may be, pregnant" },
  { key: "breastFeeding", title: "Breast-feeding" },
  { key: "men", title: "Men" },
  { key: "fertility", title: "Fertility" },
  { key: "bloodDonation", title: "Giving blood" },
  { key: "sharing", title: "Sharing" },
];

export function PregnancyView({
  pregnancy,
  level,
}: {
  readonly pregnancy: PregnancyAndFertility;
  readonly level: HeadingLevel;
}) {
  return parts.map(({ key, title }) => (
    <div key={key}>
      <Heading level={level} className={styles.inner}>
        {title}
      </Heading>
      <SectionBlocks section={pregnancy[key]} level={level} />
    </div>
  ));
}
