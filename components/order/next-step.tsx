import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Heading, type HeadingLevel } from "@/components/ui/heading";
import { Icon } from "@/components/ui/icon";
import { t } from "@/content/words/t";
import styles from "./next-step.module.css";

export interface NextStepProps {
  /** Whose move it is: the customer's, ours, or nobody's any more; closed where the order has ended and something else is still to be done. */
  readonly turn: "yours" | "ours" | "nobody" | "closed";
  readonly title: string;
  readonly children?: ReactNode;
  /** "Usually by 16:00 IST today." */
  readonly by?: ReactNode;
  readonly action?: { readonly href: string; readonly label: string } | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
}

const turns = {
  yours: { icon: "hand", words: t("order.yourTurn") },
  ours: { icon: "clock", words: t("order.turnOurs") },
  nobody: { icon: "check", words: t("order.turnNobody") },
  closed: { icon: "minus", words: t("order.closed") },
} as const;

/** The one card at the top of an order: who moves next, what happens, by when. */
export function NextStep({ turn, title, children, by, action, headingLevel = 2 }: NextStepProps) {
  const { icon, words } = turns[turn];
  return (
    <section className={classNames(styles.card, turn !== "closed" && styles[turn])}>
      <p className={styles.turn}>
        <Icon name={icon} /> {words}
      </p>
      <Heading level={headingLevel} className={styles.title}>
        {title}
      </Heading>
      {children !== undefined && <div className={styles.body}>{children}</div>}
      {by !== undefined && <p className={styles.by}>{by}</p>}
      {action !== undefined && (
        <p className={styles.action}>
          <ButtonLink href={action.href}>{action.label}</ButtonLink>
        </p>
      )}
    </section>
  );
}
