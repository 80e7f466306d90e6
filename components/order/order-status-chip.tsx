import { Chip } from "@/components/ui/chip";
import type { OrderState } from "@/lib/domain/order/machine";
import type { PaymentState } from "@/lib/domain/payment/machine";
import { type Audience, orderLook, orderStatusWords, paymentLook, paymentStatusWords } from "./order-words";

export interface OrderStatusChipProps {
  readonly state: OrderState;
  readonly audience?: Audience | undefined;
}

export function OrderStatusChip({ state, audience = "customer" }: OrderStatusChipProps) {
  return <Chip {...orderLook[state]}>{orderStatusWords(state, audience)}</Chip>;
}

export interface PaymentStatusChipProps {
  readonly state: PaymentState;
  readonly audience?: Audience | undefined;
}

export function PaymentStatusChip({ state, audience = "customer" }: PaymentStatusChipProps) {
  return <Chip {...paymentLook[state]}>{paymentStatusWords(state, audience)}</Chip>;
}
