import { Icon, type IconName } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
import { Part } from "./part";
import styles from "./rule-list.module.css";
import type { Rule } from "./rules";

const marks: Readonly<Record<Rule["standing"], { readonly icon: IconName; readonly words: string }>> = {
  met: { icon: "check", words: t("benchDecision.ruleMet") },
  open: { icon: "minus", words: t("benchDecision.ruleToCheck") },
  broken: { icon: "alert", words: t("benchDecision.ruleNotMet") },
};

export function RuleList({ rules }: { readonly rules: readonly Rule[] }) {
  return (
    <Part title={t("benchDecision.rulesTitle")}>
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
      <p className={styles.quiet}>{t("benchDecision.rulesLead")}</p>
    </Part>
  );
}
