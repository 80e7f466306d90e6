import { Notice } from "@/components/ui/notice";
import type { Medicine } from "@/content/define";

/** Said before price and button of a medicine whose licence nobody has shown. Nothing for the others. */
export function EvidenceNote({ medicine, demo }: { readonly medicine: Medicine; readonly demo: boolean }) {
  if (medicine.evidence.status !== "pending") return null;
  return (
    <Notice tone="info" title="Evidence of a licensed pack is pending" headingLevel={3}>
      <p>
        {medicine.evidence.reason}
        {demo && " Here it can be requested only because this is a demo, which supplies no medicine."}
      </p>
    </Notice>
  );
}
