import type { ReactNode } from "react";
import { t } from "@/content/words/t";
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

const icons: Record<NoticeTone, IconName> = { info: "info", "your-turn": "hand", danger: "alert", success: "check" };

/** A paragraph set apart. Its tone shows by icon and is spoken, so colour is never the only sign. */
export function Notice({ tone, title, headingLevel = 2, live, children }: NoticeProps) {
  return (
    <div className={classNames(styles.notice, styles[tone])} role={live}>
      <Icon name={icons[tone]} className={styles.icon} />
      <div className={styles.body}>
        <Heading level={headingLevel} className={styles.title}>
          <VisuallyHidden>{t(`ui.tone.${tone}`)} </VisuallyHidden>
          {title}
        </Heading>
        {children}
      </div>
    </div>
  );
}
