import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Select } from "@/components/ui/select";
import { t } from "@/content/words/t";
import { auditEventNames } from "@/lib/domain/audit/events";
import { routes } from "@/lib/routes";
import styles from "./admin.module.css";
import { type AuditFilterValues, outcomes } from "./audit-filter";
import { historyTitle } from "./workbench/history-words";

const outcomeWords = {
  done: t("adminPages.done"),
  refused: t("adminPages.refused"),
  viewed: t("adminPages.viewed"),
} as const;

export function AuditFilterForm({ filter }: { readonly filter: AuditFilterValues }) {
  const isFiltered = filter.orderNumber !== undefined || filter.event !== undefined || filter.outcome !== undefined;
  return (
    <search>
      <form method="get" action={routes.audit()} className={styles.inline}>
        <Field
          label={t("adminPages.orderNumber")}
          name="order"
          defaultValue={filter.orderNumber}
          input={{ maxLength: 40, autoComplete: "off", spellCheck: false }}
        />
        <Select
          label={t("adminPages.event")}
          name="event"
          placeholder={t("adminPages.allEvents")}
          options={auditEventNames.map((name) => ({
            value: name,
            label: historyTitle({ event: name, outcome: "done", details: {} }),
          }))}
          defaultValue={filter.event}
        />
        <Select
          label={t("adminPages.outcome")}
          name="outcome"
          placeholder={t("adminPages.all")}
          options={outcomes.map((value) => ({ value, label: outcomeWords[value] }))}
          defaultValue={filter.outcome}
        />
        <Button type="submit" variant="secondary">
          {t("adminPages.filter")}
        </Button>
        {isFiltered && <Link href={routes.audit()}>{t("adminPages.clearFilters")}</Link>}
      </form>
    </search>
  );
}
