import { Hidden } from "@/components/form/hidden";
import { ButtonRow } from "@/components/ui/button-row";
import { Chip } from "@/components/ui/chip";
import { Money } from "@/components/ui/money";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { disputeWords } from "@/lib/domain/refund/dispute";
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
  const { amountPaise, state, source, reason, words, requestedByName, requestedAt, may, problem, id } = refund;
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
        {source === "stripe" ? "Made at Stripe itself" : `Asked for by ${requestedByName}`},{" "}
        <Time at={requestedAt} timeZone={timeZone} />
        <Decided refund={refund} timeZone={timeZone} />
      </p>
      {reason !== null && (
        <p>
          {refundReasonWords[reason]}: “{words}”
        </p>
      )}
      {state === "failed" && problem !== null && (
        <p>Stripe says: {problem.replaceAll("_", " ")}. Ask for it again, or give the money back in another way.</p>
      )}
      {may.needsAnother && <p>You asked for it. By our policy another person approves a refund of this size.</p>}
      {(may.approve || may.refuse) && (
        <ButtonRow>
          {may.approve && <Decision basis={basis} refundId={id} amountPaise={amountPaise} decision="approve" />}
          {may.refuse && <Decision basis={basis} refundId={id} amountPaise={amountPaise} decision="refuse" />}
        </ButtonRow>
      )}
    </>
  );
}

function Decided({ refund, timeZone }: Omit<RefundLineProps, "basis">) {
  const { state, problem, decidedByName, decidedAt } = refund;
  if (state === "withdrawn" && problem === "overtaken") return "; the money went back in another way first";
  if (decidedByName === null || decidedAt === null) return null;
  return (
    <>
      ; {state === "withdrawn" ? "refused" : "approved"} by {decidedByName}, <Time at={decidedAt} timeZone={timeZone} />
    </>
  );
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
        {decision === "approve" ? "Approve the refund" : "Refuse the refund"}
        <VisuallyHidden> of {formatPaise(amountPaise)}</VisuallyHidden>
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
        <strong>
          <Money paise={amountPaise} /> contested
        </strong>
        <Chip tone={standing.tone} icon={standing.icon}>
          {standing.words}
        </Chip>
      </p>
      <p>The cardholder {disputeWords(reason)}.</p>
      <p className={styles.quiet}>
        Since <Time at={openedAt} timeZone={timeZone} />
        {closedAt !== null && (
          <>
            ; settled <Time at={closedAt} timeZone={timeZone} />
          </>
        )}
        . At Stripe: {id}
      </p>
    </>
  );
}
