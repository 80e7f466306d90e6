import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import { routes } from "@/lib/routes";

export interface UnpaidNoticeProps {
  readonly orders: readonly { readonly orderNumber: string; readonly payUntil: Date }[];
  readonly timeZone: string;
}

/** For whoever turned back at the payment page: the request is kept, and where to go on. */
export function UnpaidNotice({ orders, timeZone }: UnpaidNoticeProps) {
  return orders.map(({ orderNumber, payUntil }) => (
    <Notice key={orderNumber} tone="your-turn" title={t("order.openRequestTitle")}>
      <p>{t.rich("order.openRequestLead", { time: () => <Time at={payUntil} timeZone={timeZone} /> })}</p>
      <p>
        <Link href={routes.order(orderNumber)}>{t("order.openRequestAction")}</Link>
      </p>
    </Notice>
  ));
}
