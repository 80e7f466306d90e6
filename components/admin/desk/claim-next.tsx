import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import { claimShortcut } from "./desk-keys";
import { Shortcut } from "./shortcut";

export interface ClaimNextProps {
  /** The view of the queue that it is taken from. */
  readonly from: string;
  readonly idempotencyKey: string;
  /** False where the key means another button of the page. */
  readonly hasKey?: boolean | undefined;
}

/** Claims the most urgent free order of a view, and opens it. */
export function ClaimNext({ from, idempotencyKey, hasKey = true }: ClaimNextProps) {
  return (
    <form method="post" action="/api/admin/queue/take-up-next">
      <Hidden values={{ from, form: "take-up-next", idempotencyKey: `take-up-next-${idempotencyKey}` }} />
      {hasKey ? (
        <SubmitButton data-key={claimShortcut} aria-keyshortcuts={claimShortcut}>
          {t("desk.claimNext")} <Shortcut of={claimShortcut} />
        </SubmitButton>
      ) : (
        <SubmitButton>{t("desk.claimNext")}</SubmitButton>
      )}
    </form>
  );
}
