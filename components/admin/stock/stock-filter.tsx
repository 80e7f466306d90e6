import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Select } from "@/components/ui/select";
import { t } from "@/content/words/t";
import type { StockAsked } from "@/lib/queries/admin/stock";
import { routes } from "@/lib/routes";
import styles from "../catalogue.module.css";
import type { StockView } from "./stock-props";

export interface StockFilterProps {
  readonly asked: StockAsked;
  readonly medicines: StockView["medicines"];
}

/** Finds a batch by its number, in any spelling, or narrows the list to a medicine. */
export function StockFilter({ asked, medicines }: StockFilterProps) {
  return (
    <>
      <form method="get" action={routes.stock()} className={styles.form} data-print="hide">
        <Field
          name="find"
          label={t("adminPages.findBatch")}
          width="medium"
          defaultValue={asked.find ?? ""}
          input={{ maxLength: 40, autoComplete: "off", spellCheck: false }}
        />
        <Select
          name="medicine"
          label={t("adminPages.productFilter")}
          placeholder={t("adminPages.anyProduct")}
          defaultValue={asked.medicine ?? ""}
          options={medicines.map(({ slug, title }) => ({ value: slug, label: title }))}
        />
        <Button type="submit" variant="secondary">
          {t("adminPages.findBatches")}
        </Button>
      </form>
      <p data-print="hide">
        {asked.all || asked.find !== null ? (
          <Link href={routes.stock()}>{t("adminPages.onlyRecentBatches")}</Link>
        ) : (
          <Link href={routes.stock(asked.medicine === null ? "all=1" : `all=1&medicine=${asked.medicine}`)}>
            {t("adminPages.olderBatches")}
          </Link>
        )}
      </p>
    </>
  );
}
