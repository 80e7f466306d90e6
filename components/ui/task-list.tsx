import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { t } from "@/content/words/t";
import { Chip, type ChipTone } from "./chip";
import type { IconName } from "./icon";
import styles from "./task-list.module.css";

export type TaskStatus = "done" | "now" | "later" | "not-yet" | "problem";

export interface Task {
  readonly name: string;
  /** Null while it cannot be begun. */
  readonly href: string | null;
  readonly status: TaskStatus;
  readonly hint?: ReactNode;
}

const statuses: Record<TaskStatus, { readonly words: string; readonly tone: ChipTone; readonly icon: IconName }> = {
  done: { words: t("ui.done"), tone: "good", icon: "check" },
  now: { words: t("ui.doThisNow"), tone: "your-turn", icon: "hand" },
  later: { words: t("ui.toDo"), tone: "quiet", icon: "minus" },
  "not-yet": { words: t("ui.cannotStartYet"), tone: "quiet", icon: "minus" },
  problem: { words: t("ui.fixThis"), tone: "danger", icon: "alert" },
};

/** What is still to do before the thing can be sent, in order (GOV.UK Design System, task list). */
export function TaskList({ tasks, label }: { readonly tasks: readonly Task[]; readonly label: string }) {
  return (
    <ol className={styles.list} aria-label={label}>
      {tasks.map((task) => (
        <TaskLine key={task.name} task={task} />
      ))}
    </ol>
  );
}

function TaskLine({ task }: { readonly task: Task }) {
  const { words, tone, icon } = statuses[task.status];
  return (
    <li className={styles.task} aria-current={task.status === "now" ? "step" : undefined}>
      <div className={styles.words}>
        {task.href === null ? (
          <span className={styles.name}>{task.name}</span>
        ) : (
          <Link href={task.href}>{task.name}</Link>
        )}
        {task.hint !== undefined && <div className={styles.hint}>{task.hint}</div>}
      </div>
      <Chip tone={tone} icon={icon}>
        {words}
      </Chip>
    </li>
  );
}
