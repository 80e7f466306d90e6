import { Icon, type IconName } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/bench-decision";
import { Part } from "./part";
import styles from "./rule-list.module.css";
import type { Rule } from "./rules";

const marks: Readonly<Record<Rule["standing"], { readonly icon: IconName; readonly words: string }>> = {
  met: { icon: "check", words: t("met") },
  open: { icon: "minus", words: t("toBeChecked") },
  broken: { icon: "alert", words: t("notMet") },
};

export function RuleList({ rules }: { readonly rules: readonly Rule[] }) {
  return (
    <Part title={t("whatTheRulesAsk")}>
      <ul className={styles.rules}>
        {rules.map(({ words, standing }) => (
          <li key={words} className={styles.rule} data-standing={standing}>
            <Icon name={marks[standing].icon} />
            <span>
              <VisuallyHidden>{marks[standing].words}: </VisuallyHidden>
              {words}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t("allOfItIsJudgedAgainWhen")}</p>
    </Part>
  );
}
