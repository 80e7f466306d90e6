import { Notice } from "@/components/ui/notice";
import type { MoneyBackView } from "@/lib/queries/admin/money-back";

/** At the top of an order whose charge does not stand: why nothing of it leaves. Nothing where it may. */
export function MoneyNotice({ moneyBack }: { readonly moneyBack: MoneyBackView }) {
  const { whole, dispute, returns } = moneyBack;
  const link = <a href="#refunds">See the refunds</a>;
  if (dispute === "open") {
    return (
      <Notice tone="danger" title="Stop: the customer’s bank looks at this charge">
        <p>Nothing leaves until that is settled. Answer the bank at Stripe before its time is over. {link}</p>
      </Notice>
    );
  }
  if (whole === "goes") {
    return (
      <Notice tone="danger" title="Stop: the whole charge goes back">
        <p>Nothing of this order may leave any more. {link}</p>
      </Notice>
    );
  }
  if (whole === "asked") {
    return (
      <Notice tone="your-turn" title="A refund of the whole charge waits for approval">
        <p>Nothing is dispensed or handed over meanwhile. Refused, the order goes on as before. {link}</p>
      </Notice>
    );
  }
  return returns.some(({ writtenOffAt }) => writtenOffAt === null) ? (
    <Notice tone="info" title="Packs of this order lie in quarantine">
      <p>
        They are never sold again. <a href="#returns">See what came back</a>
      </p>
    </Notice>
  ) : null;
}
