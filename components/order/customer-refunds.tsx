import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
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
    <Notice tone="info" title={refunds.length === 1 ? "Your refund" : "Your refunds"}>
      {refunds.map((refund) => (
        <p key={refund.id}>
          <Sentence refund={refund} timeZone={timeZone} />
        </p>
      ))}
      {isOnItsWay && (
        <p>
          Banks usually take 5 to 10 days to show a refund; we cannot say the day. If it is not there after two weeks,
          call us: {phone}.
        </p>
      )}
    </Notice>
  );
}

function Sentence({ refund, timeZone }: { readonly refund: CustomerRefund; readonly timeZone: string }) {
  const amount = (
    <strong>
      <Money paise={refund.amountPaise} />
    </strong>
  );
  const since = <Time at={refund.at} timeZone={timeZone} show="date" />;
  switch (refund.standing) {
    case "being-made":
      return <>We are giving {amount} back to your card.</>;
    case "on-its-way":
      return (
        <>
          {amount} is on its way back to your card since {since}.
        </>
      );
    case "failed":
      return (
        <>
          {amount} could not be given back to your card ({since}). We look for another way and call you.
        </>
      );
  }
}
