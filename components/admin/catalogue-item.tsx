import { Link } from "@/components/ui/link";
import { Table } from "@/components/ui/table";
import { DayOf } from "@/components/ui/time";
import { t } from "@/content/words/admin-pages";
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
      <h2>{t("brandStrengthMgMg", { brand: item.brand, strengthMg: item.strengthMg })}</h2>
      <details open={refused === "price"}>
        <summary>{item.version === 0 ? t("bringItOnTheShelf") : t("priceAndAvailability")}</summary>
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
        <summary>{t("takeInABatch")}</summary>
        <StockForm {...shared} isRefused={refused === "stock"} />
      </details>
      <details>
        <summary>{t("batchesWithPacksOnHand")}</summary>
        <Batches item={shared.item} />
      </details>
    </>
  );
}

function Batches({ item }: { readonly item: CatalogueEntry }) {
  return (
    <>
      <Table
        caption={t("batchesWithPacksOnHand")}
        hideCaption
        rows={item.batches}
        rowKey={(batch) => batch.id}
        empty={t("noBatchIsFound")}
        columns={[
          {
            key: "batch",
            label: t("batch"),
            isRowHeader: true,
            cell: (batch) => <Link href={routes.batch(batch.id)}>{batch.batchNumber}</Link>,
          },
          { key: "expires", label: t("expires"), cell: (batch) => <DayOf day={batch.expiresOn} /> },
          { key: "on-hand", label: t("onHand"), kind: "figure", cell: (batch) => batch.onHandPacks },
          { key: "state", label: t("state"), cell: (batch) => <StateChip state={batch.state} /> },
        ]}
      />
      <p>
        <Link href={routes.stock(`medicine=${item.slug}`)}>{t("seeItsBatches")}</Link>
      </p>
    </>
  );
}
