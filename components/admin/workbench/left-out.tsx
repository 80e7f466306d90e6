import { Select } from "@/components/ui/select";
import { deviationWords } from "@/content/words/labels";
import { t } from "@/content/words/t";
import { deviationCodes, type Proposal } from "@/lib/domain/stock/batch-order";
import type { FormPart } from "./form-part";
import { leftOutWords, missingWords } from "./left-out-words";
import styles from "./workbench.module.css";

/** Why other batches are not proposed. Folded away, because on most days nobody asks. */
export function LeftOut({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const sentences = leftOutWords(proposals);
  const missing = missingWords(proposals);
  return (
    <>
      {missing !== null && <p className={styles.take}>{missing}</p>}
      {sentences.length > 0 && (
        <details open={missing !== null}>
          <summary>{t("benchSupply.otherBatchesTitle", { count: sentences.length })}</summary>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Packs may leave in another order than that of their expiry only for a reason that the ledger keeps. */
export function DeviationField({ part }: { readonly part: FormPart }) {
  return (
    <Select
      name="deviation"
      label={t("benchSupply.deviationReason")}
      error={part.error("deviation")}
      defaultValue={part.value("deviation") ?? ""}
      options={[
        { value: "", label: t("benchSupply.asSuggested") },
        ...deviationCodes.map((code) => ({ value: code, label: deviationWords(code) })),
      ]}
    />
  );
}
