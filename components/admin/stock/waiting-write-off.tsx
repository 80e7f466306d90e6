import { Hidden } from "@/components/form/hidden";
import { ButtonRow } from "@/components/ui/button-row";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import type { BatchFormsProps } from "./batch-forms";
import { whyMoved } from "./ledger-words";

/** Many packs that are to leave the stock wait for a second person; who asked can only take it back. */
export function WaitingWriteOff({ batch, idempotencyKey, timeZone }: BatchFormsProps & { readonly timeZone: string }) {
  const { writeOff } = batch;
  if (writeOff === null) return null;
  const form = (decision: string, words: string) => (
    <form method="post" action={`/api/admin/stock/write-offs/${writeOff.id}/decision`}>
      <Hidden values={{ batchId: batch.id, decision, idempotencyKey: `${decision}-${idempotencyKey}` }} />
      <SubmitButton variant={decision === "confirm" ? "danger" : "secondary"}>{words}</SubmitButton>
    </form>
  );
  return (
    <Notice
      tone="your-turn"
      title={t("adminPages.needsSecondPerson", { packs: writeOff.packs, reason: writeOff.reason })}
    >
      <p>
        {t.rich("adminPages.requestedBy", {
          name: writeOff.name,
          time: () => <Time at={writeOff.askedAt} timeZone={timeZone} />,
          whyMoved: () => whyMoved(writeOff.code, writeOff.note) ?? "",
        })}
      </p>
      <ButtonRow>
        {writeOff.mayConfirm && form("confirm", t("adminPages.confirm"))}
        {form("refuse", writeOff.mayConfirm ? t("panel.decline") : t("panel.withdraw"))}
      </ButtonRow>
    </Notice>
  );
}
