import { Icon, type IconName } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { Part } from "./part";
import styles from "./rule-list.module.css";
import type { Rule } from "./rules";

const marks: Readonly<Record<Rule["standing"], { readonly icon: IconName; readonly words: string }>> = {
  met: { icon: "check", words: "Met" },
  open: { icon: "minus", words: "To be checked" },
  broken: { icon: "alert", words: "Not met" },
};

export function RuleList({ rules }: { readonly rules: readonly Rule[] }) {
  return (
    <Part title="What the rules ask">
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
      <p className={styles.quiet}>
        All of it is judged again when you decide. The rest of the verification list is yours alone.
      </p>
    </Part>
  );
}
