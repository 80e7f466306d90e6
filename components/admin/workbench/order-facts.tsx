import { OrderSummary } from "@/components/order/order-summary";
import { DescriptionList } from "@/components/ui/description-list";
import { Time } from "@/components/ui/time";
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
    <Part title="What was ordered">
      <div className={styles.bill}>
        <OrderSummary
          caption="Request"
          lines={lines.map((line) => ({
            key: line.slug,
            name: `${line.brand} ${line.strengthMg} mg`,
            pack: `${line.packCapsules} capsules`,
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
            term: "Capsules",
            detail: `${lines.reduce((sum, line) => sum + line.packs * line.packCapsules, 0)} in all`,
          },
          { term: "Placed", detail: <Time at={order.placedAt} timeZone={timeZone} /> },
          {
            term: "With us since",
            detail:
              order.submittedAt === null ? (
                "Not yet: no card is held"
              ) : (
                <Time at={order.submittedAt} timeZone={timeZone} />
              ),
          },
          { term: "Customer", detail: `${customer.name}, ${customer.email}` },
          {
            term: "Deliver to",
            detail: `${order.address.name}, ${addressOnOneLine(order.address)}, ${order.address.phone}`,
          },
        ]}
      />
    </Part>
  );
}
