import { DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { t } from "@/content/words/t";
import type { Address } from "@/lib/domain/order/address";
import type { PaymentState } from "@/lib/domain/payment/machine";
import { HoldClock } from "./hold-clock";
import { PaymentStatusChip } from "./order-status-chip";

export interface PaymentFactsProps {
  readonly payment: {
    readonly state: PaymentState;
    readonly authorisedPaise: number;
    readonly capturedPaise: number;
    readonly refundedPaise: number;
    readonly captureBefore: Date | null;
  };
  /** The order is over without supply: a hold that is still there is on its way back. */
  readonly isOver: boolean;
  readonly now: Date;
  readonly timeZone: string;
}

/** What was held, charged and given back, and what a hold means while there is one. */
export function PaymentFacts({ payment, isOver, now, timeZone }: PaymentFactsProps) {
  const { state, authorisedPaise, capturedPaise, refundedPaise, captureBefore } = payment;
  const isHeld = state === "authorised";
  const amounts = [
    { term: isHeld ? t("order.held") : t("order.wasHeld"), paise: authorisedPaise },
    { term: t("order.charged"), paise: capturedPaise },
    { term: t("order.refunded"), paise: refundedPaise },
  ].filter(({ paise }) => paise > 0);
  return (
    <>
      <DescriptionList
        items={[
          { term: t("order.status"), detail: <PaymentStatusChip state={state} /> },
          ...amounts.map(({ term, paise }) => ({ term, detail: <Money paise={paise} /> })),
        ]}
      />
      {isHeld && isOver && <p>{t("order.releaseLead")}</p>}
      {isHeld && !isOver && <HoldClock captureBefore={captureBefore} now={now} timeZone={timeZone} />}
    </>
  );
}

export interface DeliveryFactsProps {
  readonly address: Address;
  readonly patientName: string;
  readonly files: number;
  readonly handOver: { readonly courier: string; readonly reference: string } | null;
}

export function DeliveryFacts({ address, patientName, files, handOver }: DeliveryFactsProps) {
  const lines = [
    address.name,
    address.line1,
    address.line2,
    `${address.city} ${address.pin}`,
    address.state,
    address.phone,
  ];
  return (
    <DescriptionList
      items={[
        { term: t("order.patient"), detail: patientName },
        { term: t("order.prescription"), detail: t("order.countFiles", { count: files }) },
        { term: t("order.deliverTo"), detail: lines.filter(Boolean).map((line) => <div key={line}>{line}</div>) },
        ...(handOver === null
          ? []
          : [
              { term: t("order.courier"), detail: handOver.courier },
              { term: t("order.courierReference"), detail: handOver.reference },
            ]),
      ]}
    />
  );
}
