import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { t } from "@/content/words/t";
import styles from "./find-order.module.css";

/** Finds an order from any page of the panel. By POST: a patient's name never stands in an address. */
export function FindOrder() {
  const id = useId();
  return (
    <search>
      <form method="post" action="/api/admin/orders/search" className={styles.form}>
        <span className={styles.box}>
          {/* Inside the box: as a part of the row it would take a gap and push the box out of line. */}
          <label htmlFor={id}>
            <VisuallyHidden>{t("orderSearch.title")}</VisuallyHidden>
          </label>
          <input
            id={id}
            name="query"
            type="text"
            inputMode="search"
            enterKeyHint="search"
            required
            maxLength={100}
            autoComplete="off"
            spellCheck={false}
            placeholder={t("orderSearch.hint")}
            aria-keyshortcuts="/"
            className={styles.input}
            {...slash}
          />
          <span aria-hidden="true" className={styles.key}>
            <Kbd>/</Kbd>
          </span>
        </span>
        <Button type="submit" variant="secondary">
          {t("orderSearch.submit")}
        </Button>
      </form>
    </search>
  );
}

/** Apart, because attributes of our own have no place in the type of an input's. */
const slash: Readonly<Record<string, string>> = { "data-key": "/" };
