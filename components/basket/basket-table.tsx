import { Hidden } from "@/components/form/hidden";
import { Link } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
import { formatPaise } from "@/lib/format/money";
import { routes } from "@/lib/routes";
import styles from "./basket-table.module.css";

export interface BasketLine {
  readonly slug: string;
  readonly title: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly capsules: number;
}

/** What is in the basket, each line with its own small forms: set the packs, take it out. */
export function BasketTable({ lines }: { readonly lines: readonly BasketLine[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.slug} className={styles.line}>
          <div>
            <Link href={routes.medicine(line.slug)} className={styles.title}>
              {line.title}
            </Link>
            <p className={styles.detail}>
              {t("checkout.packPrice", { unitPrice: formatPaise(line.unitPrice), capsules: line.capsules })}
            </p>
          </div>
          <form method="post" action="/api/basket" className={styles.quantity}>
            <Hidden values={{ slug: line.slug }} />
            <label htmlFor={`packs-${line.slug}`}>
              {t.rich("checkout.packsOf", {
                title: line.title,
                hidden: (inside) => <VisuallyHidden>{inside}</VisuallyHidden>,
              })}
            </label>
            <input
              id={`packs-${line.slug}`}
              type="text"
              name="quantity"
              inputMode="numeric"
              pattern="[0-9]{1,2}"
              defaultValue={line.quantity}
              className={styles.input}
            />
            <SubmitButton variant="secondary">
              {t("checkout.update")}
              <VisuallyHidden> {line.title}</VisuallyHidden>
            </SubmitButton>
          </form>
          <form method="post" action="/api/basket">
            <Hidden values={{ slug: line.slug, quantity: 0 }} />
            <SubmitButton variant="quiet">
              {t("checkout.remove")}
              <VisuallyHidden> {line.title}</VisuallyHidden>
            </SubmitButton>
          </form>
          <p className={styles.sum}>{formatPaise(line.unitPrice * line.quantity)}</p>
        </li>
      ))}
    </ul>
  );
}
