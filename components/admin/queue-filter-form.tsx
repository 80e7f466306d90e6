import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Select } from "@/components/ui/select";
import { t } from "@/content/words/t";
import { type QueueAspect, queueClaims, queueFlags, queueSorts, queueTabs } from "@/lib/domain/queue/view";
import { routes } from "@/lib/routes";
import styles from "./queue.module.css";
import {
  claimWords,
  dueWords,
  filterWords,
  flagWords,
  sortWords,
  strengthWords,
  tabWords,
  waitingWords,
} from "./queue-words";

export interface QueueFilterFormProps {
  readonly view: QueueAspect;
  /** The strengths on the shelf, in mg. */
  readonly strengths: readonly number[];
}

const dueHours = [4, 12, 24, 48];
const waitingHours = [4, 12, 24, 48, 72];

/** A GET form: the view stands in the address, to be bookmarked, sent to a colleague and gone back to. */
export function QueueFilterForm({ view, strengths }: QueueFilterFormProps) {
  const filters = filterWords(view);
  return (
    <details className={styles.fold} open={filters.length > 0}>
      <summary>
        {t("queueView.filterTitle")}
        <span className={styles.foldNote}>: {[...filters, sortWords(view.sort).toLowerCase()].join(", ")}</span>
      </summary>
      {/* The key: a form that is already there would keep its choices when the address changes. */}
      <form method="get" action={routes.queue()} className={styles.filters} key={JSON.stringify(view)}>
        <Select label={t("queueView.work")} name="tab" options={worded(queueTabs, tabWords)} defaultValue={view.tab} />
        <Select label={t("panel.order")} name="sort" options={worded(queueSorts, sortWords)} defaultValue={view.sort} />
        <Select
          label={t("queueView.strength")}
          name="strength"
          placeholder={t("queueView.any")}
          options={numbered(strengths, view.strengthMg, strengthWords)}
          defaultValue={String(view.strengthMg ?? "")}
        />
        <Select
          label={t("queueView.flag")}
          name="flag"
          placeholder={t("queueView.any")}
          options={worded(queueFlags, flagWords)}
          defaultValue={view.flag ?? ""}
        />
        <Select
          label={t("queue.claim")}
          name="claim"
          placeholder={t("queueView.any")}
          options={worded(queueClaims, claimWords)}
          defaultValue={view.claim ?? ""}
        />
        <Select
          label={t("queueView.deadline")}
          name="due"
          placeholder={t("queueView.any")}
          options={numbered(dueHours, view.dueHours, dueWords)}
          defaultValue={String(view.dueHours ?? "")}
        />
        <Select
          label={t("queueView.waitingTime")}
          name="waiting"
          placeholder={t("queueView.any")}
          options={numbered(waitingHours, view.waitingHours, waitingWords)}
          defaultValue={String(view.waitingHours ?? "")}
        />
        <Button type="submit" variant="secondary">
          {t("queueView.show")}
        </Button>
        {filters.length > 0 && <Link href={routes.queue()}>{t("queue.showAll")}</Link>}
      </form>
    </details>
  );
}

const worded = <T extends string>(values: readonly T[], words: (value: T) => string) =>
  values.map((value) => ({ value, label: words(value) }));

/** The usual figures, and the one of this view when somebody wrote another into the address. */
function numbered(usual: readonly number[], chosen: number | null, words: (value: number) => string) {
  const values = chosen === null || usual.includes(chosen) ? usual : [...usual, chosen].toSorted((a, b) => a - b);
  return values.map((value) => ({ value: String(value), label: words(value) }));
}
