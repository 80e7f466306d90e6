import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import { takeUpKey } from "./desk-keys";
import { Shortcut } from "./shortcut";

export interface TakeUpNextProps {
  /** The view of the queue that it is taken from. */
  readonly from: string;
  readonly idempotencyKey: string;
  /** False where the key means another button of the page. */
  readonly hasKey?: boolean | undefined;
}

/** Takes up the order of a view that is safest to take up now, and leads to it. */
export function TakeUpNext({ from, idempotencyKey, hasKey = true }: TakeUpNextProps) {
  return (
    <form method="post" action="/api/admin/queue/take-up-next">
      <Hidden values={{ from, form: "take-up-next", idempotencyKey: `take-up-next-${idempotencyKey}` }} />
      {hasKey ? (
        <SubmitButton data-key={takeUpKey} aria-keyshortcuts={takeUpKey}>
          {t("desk.claimNext")} <Shortcut of={takeUpKey} />
        </SubmitButton>
      ) : (
        <SubmitButton>{t("desk.claimNext")}</SubmitButton>
      )}
    </form>
  );
}
