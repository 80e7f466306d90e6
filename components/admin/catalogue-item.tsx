import { t } from "@/content/words/admin-pages";
import type { FormState } from "@/lib/entry/form-state";
import styles from "./catalogue.module.css";
import { CorrectionForm } from "./catalogue-correction-form";
import { PriceForm } from "./catalogue-price-form";
import { StockForm } from "./catalogue-stock-form";
import type { CatalogueEntry } from "./catalogue-table";

export interface CatalogueItemProps {
  readonly item: CatalogueEntry;
  readonly today: string;
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** The three changes to one medicine, folded away; the one that came back refused stands open. */
export function CatalogueItem({ item, today, form, idempotencyKey }: CatalogueItemProps) {
  const refused = form.value("item") === item.slug ? form.value("form") : undefined;
  const shared = { item, form, idempotencyKey };
  return (
    <section className={styles.item} id={item.slug}>
      <h2>{t("brandStrengthMgMg", { brand: item.brand, strengthMg: item.strengthMg })}</h2>
      <details open={refused === "price"}>
        <summary>{item.version === 0 ? t("bringItOnTheShelf") : t("priceAndAvailability")}</summary>
        <PriceForm {...shared} isRefused={refused === "price"} />
      </details>
      {item.version > 0 && <Stock {...shared} today={today} refused={refused} />}
    </section>
  );
}

interface StockProps extends CatalogueItemProps {
  readonly refused: string | string[] | undefined;
}

function Stock({ refused, today, ...shared }: StockProps) {
  return (
    <>
      <details open={refused === "stock"}>
        <summary>{t("takeInABatch")}</summary>
        <StockForm {...shared} isRefused={refused === "stock"} />
      </details>
      <details open={refused === "correction"}>
        <summary>{t("batchesOnTheShelfCount", { count: shared.item.batches.length })}</summary>
        <CorrectionForm {...shared} today={today} isRefused={refused === "correction"} />
      </details>
    </>
  );
}
