export interface Marked {
  readonly version: number;
  readonly state: string;
  readonly payment: { readonly state: string };
}

/** What tells one look of an order from the next. The payment moves by itself: a hold is given back after the order is cancelled. */
export function orderMark({ version, state, payment }: Marked): string {
  return `${version} ${state} ${payment.state}`;
}

const firstMs = 5_000;
const slowestMs = 60_000;

/** How long to wait before asking again: five seconds, longer after each failure in a row, never more than a minute. */
export function waitMs(failures: number): number {
  return Math.min(firstMs * 2 ** failures, slowestMs);
}
