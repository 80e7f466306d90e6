import { OrderSummary } from "@/components/order/order-summary";
import { DescriptionList } from "@/components/ui/description-list";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
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
    <Part title={t("benchDecision.orderedTitle")}>
      <div className={styles.bill}>
        <OrderSummary
          caption={t("queue.request")}
          lines={lines.map((line) => ({
            key: line.slug,
            name: `${line.brand} ${line.strengthMg} mg`,
            pack: t("benchDecision.packOfCapsules", { packCapsules: line.packCapsules }),
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
            term: t("panel.capsules"),
            detail: t("benchDecision.capsulesInAll", {
              reduce: lines.reduce((sum, line) => sum + line.packs * line.packCapsules, 0),
            }),
          },
          { term: t("benchDecision.placed"), detail: <Time at={order.placedAt} timeZone={timeZone} /> },
          {
            term: t("benchDecision.receivedAt"),
            detail:
              order.submittedAt === null ? (
                t("benchDecision.notReceived")
              ) : (
                <Time at={order.submittedAt} timeZone={timeZone} />
              ),
          },
          { term: t("panel.customer"), detail: `${customer.name}, ${customer.email}` },
          {
            term: t("order.deliverTo"),
            detail: `${order.address.name}, ${addressOnOneLine(order.address)}, ${order.address.phone}`,
          },
        ]}
      />
    </Part>
  );
}
