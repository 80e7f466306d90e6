import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Select } from "@/components/ui/select";
import { auditEventNames } from "@/lib/domain/audit/events";
import { routes } from "@/lib/routes";
import styles from "./admin.module.css";
import { type AuditAsked, outcomes } from "./audit-filter";

const outcomeWords = { done: "Done", refused: "Refused", viewed: "Viewed" } as const;

export function AuditFilterForm({ filter }: { readonly filter: AuditAsked }) {
  const isFiltered = filter.orderNumber !== undefined || filter.event !== undefined || filter.outcome !== undefined;
  return (
    <search>
      <form method="get" action={routes.audit()} className={styles.inline}>
        <Field
          label="Order number"
          name="order"
          defaultValue={filter.orderNumber}
          input={{ maxLength: 40, autoComplete: "off", spellCheck: false }}
        />
        <Select
          label="Event"
          name="event"
          placeholder="All events"
          options={auditEventNames.map((name) => ({ value: name, label: name }))}
          defaultValue={filter.event}
        />
        <Select
          label="Outcome"
          name="outcome"
          placeholder="All"
          options={outcomes.map((value) => ({ value, label: outcomeWords[value] }))}
          defaultValue={filter.outcome}
        />
        <Button type="submit" variant="secondary">
          Filter
        </Button>
        {isFiltered && <Link href={routes.audit()}>Show everything</Link>}
      </form>
    </search>
  );
}
