import { Hidden } from "@/components/form/hidden";
import { ButtonRow } from "@/components/ui/button-row";
import { Chip } from "@/components/ui/chip";
import { Money } from "@/components/ui/money";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { disputeWords } from "@/content/words/payment-words";
import { t } from "@/content/words/t";
import { formatPaise } from "@/lib/format/money";
import type { MoneyBackView, RefundView } from "@/lib/queries/admin/money-back";
import styles from "./ask.module.css";
import type { OrderFormBasis } from "./order-form";
import { disputeStateWords, refundReasonWords, refundStateWords } from "./refund-words";

export interface RefundLineProps {
  readonly refund: RefundView;
  readonly basis: OrderFormBasis;
  readonly timeZone: string;
}

/** One refund: how much, where it stands, who asked and who decided, and what whoever looks may do. */
export function RefundLine({ refund, basis, timeZone }: RefundLineProps) {
  const { amountPaise, state, reason, words, requestedByName, requestedAt, may, problem, id } = refund;
  const { decidedByName, decidedAt } = refund;
  const standing = refundStateWords[state];
  return (
    <>
      <p className={styles.top}>
        <strong>
          <Money paise={amountPaise} />
        </strong>
        <Chip tone={standing.tone} icon={standing.icon}>
          {standing.words}
        </Chip>
      </p>
      <p className={styles.quiet}>
        {t.rich("benchSupply.refundSource", {
          // Nobody here asked for what was made at Stripe; the database holds that somebody asked for all else.
          source: requestedByName === null ? "stripe" : "us",
          name: requestedByName ?? "",
          time: () => <Time at={requestedAt} timeZone={timeZone} />,
          decision: decisionOf(refund),
          decidedByName: decidedByName ?? "",
          decided: () => decidedAt !== null && <Time at={decidedAt} timeZone={timeZone} />,
        })}
      </p>
      {reason !== null && (
        <p>
          {refundReasonWords[reason]}: “{words}”
        </p>
      )}
      {state === "failed" && problem !== null && (
        <p>{t("benchSupply.refundProblem", { problem: problem.replaceAll("_", " ") })}</p>
      )}
      {may.needsAnother && <p>{t("benchSupply.refundOwnRequest")}</p>}
      {(may.approve || may.refuse) && (
        <ButtonRow>
          {may.approve && <Decision basis={basis} refundId={id} amountPaise={amountPaise} decision="approve" />}
          {may.refuse && <Decision basis={basis} refundId={id} amountPaise={amountPaise} decision="refuse" />}
        </ButtonRow>
      )}
    </>
  );
}

/** How it was decided, as `refundSource` chooses by it. */
function decisionOf({ state, problem, decidedByName, decidedAt }: RefundLineProps["refund"]) {
  if (state === "withdrawn" && problem === "overtaken") return "overtaken";
  if (decidedByName === null || decidedAt === null) return "none";
  return state === "withdrawn" ? "refused" : "approved";
}

interface DecisionProps {
  readonly basis: OrderFormBasis;
  readonly refundId: string;
  readonly amountPaise: number;
  readonly decision: "approve" | "refuse";
}

function Decision({ basis, refundId, amountPaise, decision }: DecisionProps) {
  const { orderNumber, version, idempotencyKey } = basis;
  return (
    <form method="post" action={`/api/admin/orders/${orderNumber}/refunds/${refundId}/decision`}>
      <Hidden
        values={{ decision, seenVersion: version, idempotencyKey: `${decision}-${refundId}-${idempotencyKey}` }}
      />
      <SubmitButton variant={decision === "approve" ? "primary" : "quiet"}>
        {t.rich("benchSupply.refundDecide", {
          decision: decision === "approve" ? "yes" : "no",
          amountPaise: formatPaise(amountPaise),
          hidden: (chunks) => <VisuallyHidden>{chunks}</VisuallyHidden>,
        })}
      </SubmitButton>
    </form>
  );
}

export interface DisputeLineProps {
  readonly dispute: MoneyBackView["disputes"][number];
  readonly timeZone: string;
}

export function DisputeLine({ dispute, timeZone }: DisputeLineProps) {
  const { state, amountPaise, reason, openedAt, closedAt, id } = dispute;
  const standing = disputeStateWords[state];
  return (
    <>
      <p className={styles.top}>
        <strong>{t.rich("benchSupply.disputeAmount", { money: () => <Money paise={amountPaise} /> })}</strong>
        <Chip tone={standing.tone} icon={standing.icon}>
          {standing.words}
        </Chip>
      </p>
      <p>{t("benchSupply.disputeReason", { dispute: disputeWords(reason) })}</p>
      <p className={styles.quiet}>
        {t.rich("benchSupply.disputeSince", {
          time: () => <Time at={openedAt} timeZone={timeZone} />,
          settled: closedAt === null ? "no" : "yes",
          end: () => closedAt !== null && <Time at={closedAt} timeZone={timeZone} />,
          id,
        })}
      </p>
    </>
  );
}
