import { Chip } from "@/components/ui/chip";
import type { OrderState } from "@/lib/domain/order/machine";
import type { PaymentState } from "@/lib/domain/payment/machine";
import { type Audience, orderStatusWords, paymentStatusWords } from "./order-words";

export interface OrderStatusChipProps {
  readonly state: OrderState;
  readonly audience?: Audience | undefined;
}

export function OrderStatusChip({ state, audience = "customer" }: OrderStatusChipProps) {
  const words = orderStatusWords[state];
  return (
    <Chip tone={words.tone} icon={words.icon}>
      {words[audience]}
    </Chip>
  );
}

export interface PaymentStatusChipProps {
  readonly state: PaymentState;
  readonly audience?: Audience | undefined;
}

export function PaymentStatusChip({ state, audience = "customer" }: PaymentStatusChipProps) {
  const words = paymentStatusWords[state];
  return (
    <Chip tone={words.tone} icon={words.icon}>
      {words[audience]}
    </Chip>
  );
}
