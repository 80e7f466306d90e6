import { CheckboxField } from "@/components/ui/checkbox-field";
import { t } from "@/content/words/t";
import type { ownField } from "./own-field";

/** Asked once a number is alike to a booked one: ticked, it names the number that it was ticked for, so that another typed later is asked anew. */
export function AnotherBatch({ own }: { readonly own: ReturnType<typeof ownField> }) {
  const { name, id, error } = own("anotherBatch");
  const batchNumber = own("batchNumber").defaultValue ?? "";
  if (error === undefined) return null;
  return (
    <CheckboxField
      name={name}
      id={id}
      error={error}
      value={batchNumber}
      label={t("adminPages.otherBatchCompared", { batchNumber })}
    />
  );
}
