import { t } from "@/content/words/t";
import { quarantinedIn } from "@/lib/domain/stock/parcel";
import { routes } from "@/lib/routes";
import { type ActProps, Sentence } from "./decide";
import { DispenseForm } from "./dispense-form";
import type { DispenseRow } from "./dispense-rows";
import { partOf } from "./form-part";
import { HandOverForm } from "./hand-over-form";
import { Part } from "./part";

export interface SupplyProps extends ActProps {
  readonly rows: readonly DispenseRow[];
}

/** What comes after the charge: dispensing, then handing over. */
export function Supply({ view, form, basis, words, rows }: SupplyProps) {
  const { order, lines, may } = view;
  if (may.dispense) {
    return (
      <Part title={t("benchSupply.dispense")} id="dispense">
        <DispenseForm
          basis={basis}
          part={partOf(form, "dispense")}
          rows={rows}
          checks={view.checks}
          proposals={view.proposals}
          ordered={lines.map((line) => ({
            value: line.slug,
            label: t("common.brandAndStrength", { brand: line.brand, strengthMg: line.strengthMg }),
          }))}
          oneMoreHref={`${routes.adminOrder(order.orderNumber, { from: basis.from, batches: rows.length + 1 })}#dispense`}
        />
      </Part>
    );
  }
  // Why it stays stands on top of the page (QuarantineNotice).
  const stays = view.supply !== null && quarantinedIn(view.supply.lines).length > 0;
  if (may.handOver && stays)
    return <Sentence title={t("benchSupply.handOver")} words={t("benchSupply.parcelQuarantined")} />;
  if (may.handOver) {
    return (
      <Part title={t("benchSupply.handOver")} id="hand-over">
        <HandOverForm basis={basis} part={partOf(form, "hand-over")} />
      </Part>
    );
  }
  return words === null ? null : <Sentence title={t("benchSupply.supply")} words={words} />;
}
