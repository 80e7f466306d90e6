"use client";

import { OrderForm, type OrderFormBasis } from "@/components/admin/workbench/order-form";
import { Icon } from "@/components/ui/icon";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import type { ClaimAnswer } from "@/lib/contracts/desk";
import { takeOverCodes } from "@/lib/domain/desk/claim";
import { formatAge } from "@/lib/format/date";
import styles from "./desk.module.css";
import { claimShortcut } from "./desk-keys";
import { useLiveOrder } from "./live-order";
import { Shortcut } from "./shortcut";

export interface ClaimStripProps {
  readonly basis: OrderFormBasis;
  readonly mayWork: boolean;
  /** What a refused "Take over" shows again. */
  readonly refused: string | undefined;
}

/** Who works on the order, and the way to claim it, let it go or take it over. */
export function ClaimStrip({ basis, mayWork, refused }: ClaimStripProps) {
  const { standing } = useLiveOrder();
  const { claim } = standing;
  return (
    <div className={styles.claim} data-print="hide">
      <p role="status" className={styles.who}>
        <Icon name="person" /> {whoWords(claim, standing.at)}
      </p>
      {mayWork && claim === null && (
        <OrderForm basis={basis} act="claim" name="claim">
          <SubmitButton variant="secondary" data-key={claimShortcut} aria-keyshortcuts={claimShortcut}>
            {t("desk.claim")} <Shortcut of={claimShortcut} />
          </SubmitButton>
        </OrderForm>
      )}
      {claim?.isYours === true && (
        <OrderForm basis={basis} act="release" name="release">
          <SubmitButton variant="secondary">{t("desk.release")}</SubmitButton>
        </OrderForm>
      )}
      {mayWork && claim !== null && !claim.isYours && <TakeOver basis={basis} refused={refused} />}
    </div>
  );
}

function TakeOver({ basis, refused }: Pick<ClaimStripProps, "basis" | "refused">) {
  return (
    <details open={refused !== undefined}>
      <summary>{t("desk.takeOverTitle")}</summary>
      <OrderForm basis={basis} act="claim" name="take-over" values={{ takeOver: "true" }}>
        <Select
          label={t("desk.takeOverReason")}
          name="takeOverCode"
          placeholder={t("common.choose")}
          options={takeOverCodes.map((value) => ({ value, label: t(`desk.takeOver.${value}`) }))}
          error={refused}
        />
        <SubmitButton variant="secondary">{t("desk.takeOver")}</SubmitButton>
      </OrderForm>
    </details>
  );
}

/** Beside the decision: it needs no claim, but two who decide at once should know of each other. */
export function ClaimNote() {
  const { claim, at } = useLiveOrder().standing;
  if (claim === null || claim.isYours) return null;
  return (
    <p className={styles.note}>
      <Icon name="person" /> {t("desk.takenByLead", { who: whoWords(claim, at) })}
    </p>
  );
}

function whoWords(claim: ClaimAnswer | null, at: string): string {
  if (claim === null) return t("desk.claimedByNobody");
  const age = formatAge(new Date(claim.since), new Date(at));
  return claim.isYours
    ? t("desk.claimedByYou", { age })
    : t("desk.claimedBy", { name: claim.name, role: claim.role, age });
}
