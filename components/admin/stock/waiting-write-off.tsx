import { Hidden } from "@/components/form/hidden";
import { ButtonRow } from "@/components/ui/button-row";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import type { BatchFormsProps } from "./batch-forms";
import { whyMoved } from "./ledger-words";

/** A large write-off waits for a second person; who asked can only take it back. */
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
    <Notice tone="your-turn" title={`A write-off of ${writeOff.packs} packs waits for a second person`}>
      <p>
        {writeOff.name} asked for it on <Time at={writeOff.askedAt} timeZone={timeZone} />:{" "}
        {whyMoved(writeOff.code, writeOff.note)}.
      </p>
      <ButtonRow>
        {writeOff.mayConfirm && form("confirm", "Confirm the write-off")}
        {form("refuse", writeOff.mayConfirm ? "Refuse it" : "Take it back")}
      </ButtonRow>
    </Notice>
  );
}
