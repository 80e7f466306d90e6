import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { routes } from "@/lib/routes";

export interface UnpaidNoticeProps {
  readonly orders: readonly { readonly orderNumber: string; readonly payUntil: Date }[];
  readonly timeZone: string;
}

/** For whoever turned back at the payment page: the request is kept, and where to go on. */
export function UnpaidNotice({ orders, timeZone }: UnpaidNoticeProps) {
  return orders.map(({ orderNumber, payUntil }) => (
    <Notice key={orderNumber} tone="your-turn" title="A request of yours waits for payment">
      <p>
        Everything in it is kept until <Time at={payUntil} timeZone={timeZone} />. After that we close it; nothing is
        charged.
      </p>
      <p>
        <Link href={routes.order(orderNumber)}>Pay or cancel it</Link>
      </p>
    </Notice>
  ));
}
