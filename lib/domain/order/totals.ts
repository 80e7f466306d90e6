export interface PricedLine {
  readonly packs: number;
  readonly unitPricePaise: number;
}

/** What delivery costs, in paise with GST inside. House price of the demo; one flat fee an order. */
export const deliveryFeePaise = 6_000;

export function subtotalPaise(lines: readonly PricedLine[]): number {
  return lines.reduce((sum, line) => sum + line.packs * line.unitPricePaise, 0);
}

/** GST contained in a price that includes it: India taxes these medicines at 5 % since 22 Sep 2025. Rounded half up to whole paise. */
export function gstInsidePaise(grossPaise: number): number {
  return Math.round((grossPaise * 5) / 105);
}
