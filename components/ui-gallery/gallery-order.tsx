import { CustomerRefunds } from "@/components/order/customer-refunds";
import { GivenAnswers } from "@/components/order/given-answers";
import { HoldClock } from "@/components/order/hold-clock";
import { NextStep } from "@/components/order/next-step";
import { OrderStatusChip, PaymentStatusChip } from "@/components/order/order-status-chip";
import { OrderSummary } from "@/components/order/order-summary";
import { OrderTimeline } from "@/components/order/order-timeline";
import { YourTurn } from "@/components/order/your-turn";
import { questionWords } from "@/content/questions";
import { orderStates } from "@/lib/domain/order/machine";
import { paymentStates } from "@/lib/domain/payment/machine";
import styles from "./gallery.module.css";
import { GallerySection, Sample } from "./gallery-section";

const timeZone = "Asia/Kolkata";
const now = new Date("2026-11-22T08:35:00Z");
const later = new Date("2026-11-28T05:12:00Z");
const soon = new Date("2026-11-22T20:00:00Z");
const earlier = new Date("2026-11-21T20:00:00Z");

const events = [
  { at: new Date("2026-11-21T11:02:00Z"), title: "The request was placed.", actorRole: "customer" },
  { at: new Date("2026-11-21T11:04:00Z"), title: "The card is held; nothing is charged yet.", actorRole: "system" },
  {
    at: new Date("2026-11-22T06:40:00Z"),
    title: "A pharmacist approved the prescription.",
    detail: "Written on 18 Nov 2026 for 30 days.",
    actorRole: "pharmacist",
  },
] as const;

const lines = [
  { key: "isotroin-20", name: "Isotroin 20 mg", pack: "10 capsules", packs: 3, unitPricePaise: 26_800 },
  { key: "tretiva-25", name: "Tretiva 25 mg", pack: "10 capsules", packs: 1, unitPricePaise: 34_500 },
] as const;

const asked = {
  questions: (["weight", "medicines"] as const).map((kind) => ({
    id: kind,
    kind,
    dueAt: later,
    ...questionWords(kind, {}, null),
  })),
  answered: 1,
  dueAt: later,
  prescription: { id: "a-prescription", files: [], known: [] },
};

export function GalleryOrder() {
  return (
    <GallerySection title="Order">
      <Sample name="NextStep">
        <NextStep
          turn="yours"
          title="Send page 2 of the prescription"
          headingLevel={4}
          action={{ href: "/account/orders", label: "Add the page" }}
        >
          <p>The pharmacist can read the medicine but not the number of days. Nothing is charged meanwhile.</p>
        </NextStep>
        <NextStep
          turn="ours"
          title="A pharmacist is checking your prescription"
          headingLevel={4}
          by="Usually by 16:00 IST today."
        >
          <p>The amount is held on your card and charged only when the pharmacist approves.</p>
        </NextStep>
        <NextStep turn="nobody" title="Cancelled before it was checked" headingLevel={4}>
          <p>The hold was given back on 22 Nov 2026. Banks show it within 7 days.</p>
        </NextStep>
      </Sample>
      <Sample name="YourTurn: refused once, one of three answered">
        <YourTurn
          orderNumber="an-order"
          version={1}
          idempotencyKey="gallery"
          turn={asked}
          form={{
            error: (field) => (field === "answers.weight.kg" ? "Give the weight in kilograms." : undefined),
            value: (field) => (field === "answers.weight.weighedOn" ? "2026-11-20" : undefined),
            values: () => [],
          }}
          timeZone={timeZone}
          phone="+91 20 0000 0000"
        />
      </Sample>
      <Sample name="GivenAnswers: words over two lines">
        <GivenAnswers
          answers={[
            {
              id: "words",
              ...questionWords("clarify-free", { words: "Which doctor wrote it?" }, null),
              answer: { kind: "clarify-free", words: "Dr Menon.\nAt the clinic in Aundh." },
              at: earlier,
              fileNames: {},
            },
          ]}
          timeZone={timeZone}
        />
      </Sample>
      <Sample name="OrderStatusChip, customer" layout="row">
        {orderStates.map((state) => (
          <OrderStatusChip key={state} state={state} />
        ))}
      </Sample>
      <Sample name="OrderStatusChip, staff" layout="row">
        {orderStates.map((state) => (
          <OrderStatusChip key={state} state={state} audience="staff" />
        ))}
      </Sample>
      <Sample name="PaymentStatusChip, customer" layout="row">
        {paymentStates.map((state) => (
          <PaymentStatusChip key={state} state={state} />
        ))}
      </Sample>
      <Sample name="PaymentStatusChip, staff" layout="row">
        {paymentStates.map((state) => (
          <PaymentStatusChip key={state} state={state} audience="staff" />
        ))}
      </Sample>
      <Sample name="HoldClock, customer: running, over">
        <HoldClock captureBefore={later} now={now} timeZone={timeZone} />
        <HoldClock captureBefore={earlier} now={now} timeZone={timeZone} />
      </Sample>
      <Sample name="HoldClock, staff: days, hours, over" layout="row">
        <HoldClock captureBefore={later} now={now} timeZone={timeZone} audience="staff" />
        <HoldClock captureBefore={soon} now={now} timeZone={timeZone} audience="staff" />
        <HoldClock captureBefore={earlier} now={now} timeZone={timeZone} audience="staff" />
      </Sample>
      <div className={styles.pair}>
        <Sample name="OrderTimeline">
          <OrderTimeline events={events} timeZone={timeZone} />
        </Sample>
        <Sample name="OrderSummary">
          <OrderSummary
            lines={lines}
            deliveryPaise={6_000}
            totalPaise={120_900}
            gstInsidePaise={5_757}
            totalLabel="To be held"
          />
        </Sample>
      </div>
      <Sample name="CustomerRefunds">
        <CustomerRefunds
          refunds={(["being-made", "on-its-way", "failed"] as const).map((standing, at) => ({
            id: standing,
            amountPaise: 10_000 * (at + 1),
            standing,
            at: earlier,
          }))}
          phone="+91 20 0000 0000"
          timeZone={timeZone}
        />
      </Sample>
    </GallerySection>
  );
}
