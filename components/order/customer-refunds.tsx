import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import type { CustomerRefund } from "@/lib/queries/account/refunds";

export interface CustomerRefundsProps {
  readonly refunds: readonly CustomerRefund[];
  readonly phone: string;
  readonly timeZone: string;
}

/** What goes back to the customer's card, in a sentence each. How long a bank takes is its own matter, so it is said as what is usual. */
export function CustomerRefunds({ refunds, phone, timeZone }: CustomerRefundsProps) {
  if (refunds.length === 0) return null;
  const isOnItsWay = refunds.some(({ standing }) => standing !== "failed");
  return (
    <Notice tone="info" title={t("order.refundsTitle", { count: refunds.length })}>
      {refunds.map((refund) => (
        <p key={refund.id}>
          <Sentence refund={refund} timeZone={timeZone} />
        </p>
      ))}
      {isOnItsWay && <p>{t("order.refundBanks", { phone })}</p>}
    </Notice>
  );
}

function Sentence({ refund, timeZone }: { readonly refund: CustomerRefund; readonly timeZone: string }) {
  const amount = () => (
    <strong>
      <Money paise={refund.amountPaise} />
    </strong>
  );
  const since = () => <Time at={refund.at} timeZone={timeZone} show="date" />;
  switch (refund.standing) {
    case "being-made":
      return t.rich("order.refundUnderWay", { amount });
    case "on-its-way":
      return t.rich("order.refundOnItsWay", { amount, since });
    case "failed":
      return t.rich("order.refundFailed", { amount, since });
  }
}
