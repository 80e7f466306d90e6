import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Medicine } from "@/content/define";
import { t } from "@/content/words/medicine";
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
      <form method="get" action={routes.medicines()} className={styles.form} aria-label={t("filterCapsules")}>
        <Field
          label={t("findByName")}
          name="q"
          type="search"
          defaultValue={filter.query}
          input={{ autoComplete: "off", spellCheck: false, maxLength: queryLettersMax }}
        />
        <Select
          label={t("brand")}
          name="brand"
          placeholder={t("anyBrand")}
          defaultValue={brand ?? ""}
          options={brands.map((one) => ({ value: one, label: one }))}
        />
        <Select
          label={t("maker")}
          name="maker"
          placeholder={t("anyMaker")}
          defaultValue={maker ?? ""}
          options={makers.map((one) => ({ value: one, label: one }))}
        />
        <Select
          label={t("strength")}
          name="strength"
          placeholder={t("anyStrength")}
          defaultValue={filter.strengthMg === null ? "" : String(filter.strengthMg)}
          options={strengths.map((one) => ({ value: String(one), label: t("mg", { mg: one }) }))}
        />
        <Select
          label={t("sortBy")}
          name="sort"
          defaultValue={filter.sort}
          options={[
            { value: "strength", label: t("strength") },
            { value: "brand", label: t("brand") },
            { value: "price", label: t("priceOfCapsule") },
          ]}
        />
        <CheckboxField label={t("onlyNow")} name="available" value="1" defaultChecked={filter.availableOnly} />
        <Button type="submit" variant="secondary">
          {t("show")}
        </Button>
      </form>
    </search>
  );
}
