import type { OrderState } from "../order/machine";

/** Where packs are that were packed for somebody. */
export type PacksWhere = "here" | "handed-over" | "came-back" | "ended";

export interface Supplied {
  readonly packs: number;
  readonly returnedPacks: number;
  readonly orderState: OrderState;
}

export function packsWhere({ packs, returnedPacks, orderState }: Supplied): PacksWhere {
  if (returnedPacks >= packs) return "came-back";
  if (orderState === "dispensed") return "here";
  return orderState === "handed-over" ? "handed-over" : "ended";
}
