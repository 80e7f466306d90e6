import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { FieldSet } from "@/components/ui/field-set";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";
import styles from "./compare-form.module.css";

export interface CompareFormProps {
  readonly medicines: readonly { readonly slug: string; readonly brand: string; readonly strengthMg: number }[];
  readonly chosen: readonly string[];
}

export function CompareForm({ medicines, chosen }: CompareFormProps) {
  return (
    <form method="get" action={routes.compare()} className={styles.form}>
      <FieldSet
        legend={t("medicine.capsulesToCompare")}
        name="compare"
        hint={chosen.length < 2 ? t("medicine.chooseTwo") : undefined}
      >
        <div className={styles.choices}>
          {medicines.map(({ slug, brand, strengthMg }) => (
            <CheckboxField
              key={slug}
              name="slug"
              value={slug}
              label={t("common.brandAndStrength", { brand, strengthMg })}
              defaultChecked={chosen.includes(slug)}
            />
          ))}
        </div>
      </FieldSet>
      <Button type="submit" variant="secondary">
        {t("medicine.compare")}
      </Button>
    </form>
  );
}
