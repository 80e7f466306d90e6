import type { ReactNode } from "react";
import { t } from "@/content/words/ui";
import { classNames } from "./class-names";
import { Heading, type HeadingLevel } from "./heading";
import { Icon, type IconName } from "./icon";
import styles from "./notice.module.css";
import { VisuallyHidden } from "./visually-hidden";

export type NoticeTone = "info" | "your-turn" | "danger" | "success";

export interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title: ReactNode;
  readonly headingLevel?: HeadingLevel | undefined;
  /** `status` for what happened because of the person's last act, `alert` for what they must not miss. Most notices need neither. */
  readonly live?: "status" | "alert" | undefined;
  readonly children?: ReactNode;
}

const tones: Record<NoticeTone, { readonly icon: IconName; readonly spoken: string }> = {
  info: { icon: "info", spoken: t("information") },
  "your-turn": { icon: "hand", spoken: t("yourTurn") },
  danger: { icon: "alert", spoken: t("warning") },
  success: { icon: "check", spoken: t("done") },
};

/** A paragraph set apart. Its tone shows by icon and is spoken, so colour is never the only sign. */
export function Notice({ tone, title, headingLevel = 2, live, children }: NoticeProps) {
  const { icon, spoken } = tones[tone];
  return (
    <div className={classNames(styles.notice, styles[tone])} role={live}>
      <Icon name={icon} className={styles.icon} />
      <div className={styles.body}>
        <Heading level={headingLevel} className={styles.title}>
          <VisuallyHidden>{spoken}: </VisuallyHidden>
          {title}
        </Heading>
        {children}
      </div>
    </div>
  );
}
