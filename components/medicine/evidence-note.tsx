import { Notice } from "@/components/ui/notice";
import type { Medicine } from "@/content/define";
import { t } from "@/content/words/t";

/** Said before price and button of a medicine whose licence nobody has shown. Nothing for the others. */
export function EvidenceNote({ medicine, demo }: { readonly medicine: Medicine; readonly demo: boolean }) {
  if (medicine.evidence.status !== "pending") return null;
  return (
    <Notice tone="info" title={t("medicine.evidencePending")} headingLevel={3}>
      <p>
        {medicine.evidence.reason}
        {demo && ` ${t("medicine.requestedInDemo")}`}
      </p>
    </Notice>
  );
}
