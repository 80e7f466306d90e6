import { Hidden } from "@/components/form/hidden";
import { Field } from "@/components/ui/field";
import { FieldSet } from "@/components/ui/field-set";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import type { Check } from "@/lib/domain/dispensing/statements";
import type { Proposal } from "@/lib/domain/stock/batch-order";
import type { DispenseRow } from "./dispense-rows";
import type { FormPart } from "./form-part";
import { DeviationField, LeftOut } from "./left-out";
import { OrderForm, type OrderFormBasis } from "./order-form";
import { OpenChecks, StepChecks } from "./step-checks";
import styles from "./workbench.module.css";

export interface DispenseFormProps {
  readonly basis: OrderFormBasis;
  readonly part: FormPart;
  readonly rows: readonly DispenseRow[];
  readonly checks: readonly Check[];
  /** What is passed over, and why. */
  readonly proposals: readonly Proposal[];
  /** What was ordered: slug and name. */
  readonly ordered: readonly { readonly value: string; readonly label: string }[];
  /** The same page with room for one batch more. */
  readonly oneMoreHref: string;
}

export function dispenseFields(rows: readonly DispenseRow[]): string[] {
  return [
    "lines",
    "deviation",
    ...rows.flatMap((_, at) => ["batch", "expiry", "quantity", "slug"].map((field) => `lines.${at}.${field}`)),
  ];
}

/** Batch and expiry are typed from the pack and compared with our stock; the form says which batch to take, not what it says on it. */
export function DispenseForm({ basis, part, rows, checks, proposals, ordered, oneMoreHref }: DispenseFormProps) {
  return (
    <OrderForm basis={basis} act="dispense" name="dispense">
      <FieldSet
        legend={t("benchSupply.packsTitle")}
        name="lines"
        hint={t("benchSupply.packsLead")}
        error={part.error("lines")}
      >
        {rows.map((row, at) => (
          <BatchRow key={`${row.slug ?? "any"} ${row.take ?? at}`} row={row} at={at} part={part} ordered={ordered} />
        ))}
        <LeftOut proposals={proposals} />
        <p>{t.rich("benchSupply.addBatch", { link: (chunks) => <a href={oneMoreHref}>{chunks}</a> })}</p>
        <DeviationField part={part} />
      </FieldSet>
      <StepChecks part={part} checks={checks} intro={t("benchSupply.dispenseStatement")} />
      <p className={styles.consequence}>{t("benchSupply.dispenseLead")}</p>
      <OpenChecks part={part} checks={checks} />
      <SubmitButton>{t("benchSupply.dispenseSubmit")}</SubmitButton>
    </OrderForm>
  );
}

interface BatchRowProps {
  readonly row: DispenseRow;
  readonly at: number;
  readonly part: FormPart;
  readonly ordered: DispenseFormProps["ordered"];
}

function BatchRow({ row, at, part, ordered }: BatchRowProps) {
  const of = (field: string) => {
    const name = `lines.${at}.${field}`;
    return { name, error: part.error(name), defaultValue: part.value(name) };
  };
  const slug = of("slug");
  const only = ordered.length === 1 ? ordered[0] : undefined;
  return (
    <div className={styles.batch}>
      {row.take !== null && (
        <p className={styles.take}>{t("benchSupply.takeBatch", { take: row.take, at: at === 0 ? "yes" : "no" })}</p>
      )}
      {only === undefined ? (
        <Select
          {...slug}
          label={t("panel.medicine")}
          options={ordered}
          defaultValue={slug.defaultValue ?? row.slug ?? undefined}
        />
      ) : (
        <Hidden values={{ [slug.name]: only.value }} />
      )}
      <div className={styles.batchFields}>
        <Field
          {...of("batch")}
          label={t("panel.batch")}
          width="medium"
          input={{ autoComplete: "off", maxLength: 40, autoCapitalize: "characters", spellCheck: false }}
        />
        <Field
          {...of("expiry")}
          label={t("panel.expiry")}
          hint={t("benchSupply.expiryHint")}
          width="short"
          input={{ autoComplete: "off", maxLength: 30 }}
        />
        <Field
          {...of("quantity")}
          label={t("panel.packs")}
          type="number"
          width="short"
          defaultValue={part.value(`lines.${at}.quantity`) ?? row.packs ?? undefined}
        />
      </div>
    </div>
  );
}
