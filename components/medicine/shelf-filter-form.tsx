import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Medicine } from "@/content/define";
import { t } from "@/content/words/t";
import { makerOf, queryLettersMax } from "@/lib/queries/shop/filter";
import { routes } from "@/lib/routes";
import styles from "./shelf-filter-form.module.css";

export interface ShelfFilterFormProps {
  readonly filter: {
    readonly query: string;
    readonly sort: string;
    readonly brand: string | null;
    readonly maker: string | null;
    readonly strengthMg: number | null;
    readonly availableOnly: boolean;
  };
  readonly medicines: readonly Pick<Medicine, "brand" | "strengthMg" | "marketer">[];
}

/** A plain form whose answer is an address: it can be shared, kept and gone back to. */
export function ShelfFilterForm({ filter, medicines }: ShelfFilterFormProps) {
  const brands = [...new Set(medicines.map(({ brand }) => brand))].toSorted();
  const strengths = [...new Set(medicines.map(({ strengthMg }) => strengthMg))].toSorted((a, b) => a - b);
  const makers = [...new Set(medicines.flatMap((medicine) => makerOf(medicine) ?? []))].toSorted();
  const maker = makers.find((one) => one.toLowerCase() === filter.maker?.toLowerCase());
  const brand = brands.find((one) => one.toLowerCase() === filter.brand?.toLowerCase());
  return (
    <search>
      <form method="get" action={routes.medicines()} className={styles.form} aria-label={t("medicine.filterCapsules")}>
        <Field
          label={t("medicine.findByName")}
          name="q"
          type="search"
          defaultValue={filter.query}
          input={{ autoComplete: "off", spellCheck: false, maxLength: queryLettersMax }}
        />
        <Select
          label={t("medicine.brand")}
          name="brand"
          placeholder={t("medicine.anyBrand")}
          defaultValue={brand ?? ""}
          options={brands.map((one) => ({ value: one, label: one }))}
        />
        <Select
          label={t("medicine.maker")}
          name="maker"
          placeholder={t("medicine.anyMaker")}
          defaultValue={maker ?? ""}
          options={makers.map((one) => ({ value: one, label: one }))}
        />
        <Select
          label={t("medicine.strength")}
          name="strength"
          placeholder={t("medicine.anyStrength")}
          defaultValue={filter.strengthMg === null ? "" : String(filter.strengthMg)}
          options={strengths.map((one) => ({ value: String(one), label: t("common.mg", { mg: one }) }))}
        />
        <Select
          label={t("medicine.sortBy")}
          name="sort"
          defaultValue={filter.sort}
          options={[
            { value: "strength", label: t("medicine.strength") },
            { value: "brand", label: t("medicine.brand") },
            { value: "price", label: t("medicine.priceOfCapsule") },
          ]}
        />
        <CheckboxField label={t("medicine.onlyNow")} name="available" value="1" defaultChecked={filter.availableOnly} />
        <Button type="submit" variant="secondary">
          {t("medicine.show")}
        </Button>
      </form>
    </search>
  );
}
