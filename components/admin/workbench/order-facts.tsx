import { OrderSummary } from "@/components/order/order-summary";
import { DescriptionList } from "@/components/ui/description-list";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/bench-decision";
import { addressOnOneLine } from "@/lib/domain/order/address";
import { gstInsidePaise } from "@/lib/domain/order/totals";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { Part } from "./part";
import styles from "./workbench.module.css";

export interface FactsProps {
  readonly view: AdminOrderView;
  readonly timeZone: string;
}

export function OrderFacts({ view, timeZone }: FactsProps) {
  const { order, lines, customer } = view;
  return (
    <Part title={t("whatWasOrdered")}>
      <div className={styles.bill}>
        <OrderSummary
          caption={t("request")}
          lines={lines.map((line) => ({
            key: line.slug,
            name: `${line.brand} ${line.strengthMg} mg`,
            pack: t("packCapsulesCapsules", { packCapsules: line.packCapsules }),
            packs: line.packs,
            unitPricePaise: line.unitPricePaise,
          }))}
          deliveryPaise={order.deliveryPaise}
          totalPaise={order.totalPaise}
          gstInsidePaise={gstInsidePaise(order.totalPaise)}
        />
      </div>
      <DescriptionList
        spacing="close"
        items={[
          {
            term: t("capsules"),
            detail: t("reduceInAll", { reduce: lines.reduce((sum, line) => sum + line.packs * line.packCapsules, 0) }),
          },
          { term: t("placed"), detail: <Time at={order.placedAt} timeZone={timeZone} /> },
          {
            term: t("withUsSince"),
            detail:
              order.submittedAt === null ? (
                t("notYetNoCardIsHeld")
              ) : (
                <Time at={order.submittedAt} timeZone={timeZone} />
              ),
          },
          { term: t("customer"), detail: `${customer.name}, ${customer.email}` },
          {
            term: t("deliverTo"),
            detail: `${order.address.name}, ${addressOnOneLine(order.address)}, ${order.address.phone}`,
          },
        ]}
      />
    </Part>
  );
}
