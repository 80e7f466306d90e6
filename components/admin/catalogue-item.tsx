import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { DayOf } from "@/components/ui/time";
import { t } from "@/content/words/t";
import type { FormState } from "@/lib/entry/form-state";
import { routes } from "@/lib/routes";
import styles from "./catalogue.module.css";
import { PriceForm } from "./catalogue-price-form";
import { StockForm } from "./catalogue-stock-form";
import type { CatalogueEntry } from "./catalogue-table";
import { StateChip } from "./stock/stock-table";

export interface CatalogueItemProps {
  readonly item: CatalogueEntry;
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** The two changes to one medicine, folded away; the one that came back refused stands open. */
export function CatalogueItem({ item, form, idempotencyKey }: CatalogueItemProps) {
  const refused = form.value("item") === item.slug ? form.value("form") : undefined;
  const shared = { item, form, idempotencyKey };
  return (
    <section className={styles.item} id={item.slug}>
      <h2>{t("common.brandAndStrength", { brand: item.brand, strengthMg: item.strengthMg })}</h2>
      <details open={refused === "price"}>
        <summary>{item.version === 0 ? t("adminPages.addToCatalogue") : t("adminPages.priceAndAvailability")}</summary>
        <PriceForm {...shared} isRefused={refused === "price"} />
      </details>
      {item.version > 0 && <Stock {...shared} refused={refused} />}
    </section>
  );
}

interface StockProps extends CatalogueItemProps {
  readonly refused: string | string[] | undefined;
}

function Stock({ refused, ...shared }: StockProps) {
  return (
    <>
      <details open={refused === "stock"}>
        <summary>{t("adminPages.receiveBatch")}</summary>
        <StockForm {...shared} isRefused={refused === "stock"} />
      </details>
      <details>
        <summary>{t("adminPages.batchesInStock")}</summary>
        <Batches item={shared.item} />
      </details>
    </>
  );
}

function Batches({ item }: { readonly item: CatalogueEntry }) {
  return (
    <>
      <Table
        caption={t("adminPages.batchesInStock")}
        hideCaption
        rows={item.batches}
        rowKey={(batch) => batch.id}
        empty={t("adminPages.noBatch")}
        columns={[
          {
            key: "batch",
            label: t("panel.batch"),
            isRowHeader: true,
            cell: (batch) => <Link href={routes.batch(batch.id)}>{batch.batchNumber}</Link>,
          },
          { key: "expires", label: t("adminPages.expires"), cell: (batch) => <DayOf day={batch.expiresOn} /> },
          { key: "on-hand", label: t("adminPages.onHand"), kind: "figure", cell: (batch) => batch.onHandPacks },
          { key: "state", label: t("adminPages.state"), cell: (batch) => <StateChip state={batch.state} /> },
        ]}
      />
      <p>
        <Link href={routes.stock(`medicine=${item.slug}`)}>{t("adminPages.seeBatches")}</Link>
      </p>
    </>
  );
}
