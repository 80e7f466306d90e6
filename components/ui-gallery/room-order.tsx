import { CancelOrder } from "@/components/order/cancel-order";
import { CustomerNext } from "@/components/order/customer-next";
import { CustomerSafety } from "@/components/order/customer-safety";
import { DeliveryFacts, PaymentFacts } from "@/components/order/order-facts";
import { OrderWatch } from "@/components/order/order-watch";
import { urgentLines } from "@/content/urgent-lines";
import { orderStates } from "@/lib/domain/order/machine";
import { paymentStates } from "@/lib/domain/payment/machine";
import { Room } from "./gallery-room";
import { GallerySection, Sample } from "./gallery-section";
import { emptyForm } from "./refused-form";

const timeZone = "Asia/Kolkata";
const now = new Date("2026-11-22T08:35:00Z");
const later = new Date("2026-11-28T05:12:00Z");
const orderNumber = "an-order";
const payment = { state: "authorised", sessionExpiresAt: later } as const;
const next = {
  orderNumber,
  stopped: false,
  staysHere: false,
  payment,
  payable: false,
  reopening: null,
  declined: null,
  handOver: null,
  timeZone,
};
const sums = { authorisedPaise: 86_400, capturedPaise: 0, refundedPaise: 0, captureBefore: later };
const charged = { ...sums, capturedPaise: 86_400, refundedPaise: 26_800 };
const pharmacy = {
  name: "Larkspur Pharmacy",
  phone: "+91 20 5550 0100",
  pharmacistInCharge: "Priya Deshpande",
  timeZone,
};
const told = {
  pharmacy,
  hasLeft: false,
  hasCapsules: false,
  duty: null,
  lines: urgentLines.IN,
  form: null,
  isReturned: false,
};
const tell = { ...emptyForm, orderNumber, idempotencyKey: "gallery" };
const address = {
  name: "Asha Rao",
  line1: "Flat 12, Building with a name that goes on and on",
  line2: "Behind the library",
  city: "Pune",
  state: "Maharashtra",
  pin: "411004",
  phone: "+91 98 5550 0100",
};

/** What the customer reads first, for everything that can be true of an order. */
export function RoomOrderSteps() {
  return (
    <Room title="Order, every state">
      <GallerySection title="CustomerNext">
        {orderStates.map((state) => (
          <Sample key={state} name={state}>
            <CustomerNext {...next} state={state} />
          </Sample>
        ))}
        <Sample name="declined with its reason; handed over; to be paid; to be reopened; stopped">
          <CustomerNext
            {...next}
            state="declined"
            declined={{ reason: "The prescription’s date is older than 7 days.", howToFix: "Ask for a new one." }}
          />
          <CustomerNext
            {...next}
            state="handed-over"
            handOver={{ courier: "Blue Parcel", reference: "BP-20261122-7" }}
          />
          <CustomerNext {...next} state="awaiting-payment" payable />
          <CustomerNext
            {...next}
            state="payment-expired"
            reopening={{ seenVersion: 3, idempotencyKey: "gallery", until: later }}
          />
          <CustomerNext {...next} state="awaiting-review" stopped />
          <CustomerNext {...next} state="handed-over" stopped />
          <CustomerNext {...next} state="dispensed" staysHere />
        </Sample>
      </GallerySection>
    </Room>
  );
}

export function RoomOrderParts() {
  return (
    <Room title="Order, its parts">
      <GallerySection title="Payment">
        {paymentStates.map((state) => (
          <Sample key={state} name={`PaymentFacts: ${state}`}>
            <PaymentFacts
              payment={{ state, ...(state.includes("refunded") || state === "captured" ? charged : sums) }}
              isOver={false}
              now={now}
              timeZone={timeZone}
            />
          </Sample>
        ))}
        <Sample name="PaymentFacts: held, and the order is over">
          <PaymentFacts payment={{ state: "authorised", ...sums }} isOver now={now} timeZone={timeZone} />
        </Sample>
      </GallerySection>
      <GallerySection title="Delivery and the rest">
        <Sample name="DeliveryFacts: packed; on its way">
          <DeliveryFacts address={address} patientName="Rohan Rao" files={1} handOver={null} />
          <DeliveryFacts
            address={address}
            patientName="Rohan Rao"
            files={3}
            handOver={{ courier: "Blue Parcel", reference: "BP-20261122-7" }}
          />
        </Sample>
        <Sample name="OrderWatch: it asks for an order that is not there, and stops">
          <OrderWatch
            orderNumber={orderNumber}
            href="/dev/ui/order-parts"
            shown={{ version: 1, state: "paid", payment: { state: "captured" } }}
            words="Being prepared"
          />
        </Sample>
        <Sample name="CancelOrder: with and without a hold">
          <CancelOrder orderNumber={orderNumber} seenVersion={1} idempotencyKey="gallery" held />
          <CancelOrder orderNumber={orderNumber} seenVersion={1} idempotencyKey="gallery" held={false} />
        </Sample>
      </GallerySection>
    </Room>
  );
}

export function RoomOrderSafety() {
  return (
    <Room title="Order, safety">
      <CustomerSafety
        told={null}
        pharmacy={pharmacy}
        hasLeft={false}
        hasCapsules={false}
        duty={null}
        lines={urgentLines.IN}
        form={tell}
        isReturned
      />
    </Room>
  );
}

/** One grade a room: each stands on its page once, under ids of its own. */
export function RoomOrderToldNow() {
  return (
    <Room title="Order, told: stop and call now, no pharmacist on duty">
      <CustomerSafety
        {...told}
        told={{ picks: ["possible-pregnancy", "low-mood"], grade: "stop-now", stopsSupply: true }}
        hasLeft
        hasCapsules
        duty={{ onDuty: false, next: later }}
      />
    </Room>
  );
}

export function RoomOrderToldToday() {
  return (
    <Room title="Order, told: call today, nothing handed over yet">
      <CustomerSafety {...told} told={{ picks: ["something-else"], grade: "call-today", stopsSupply: true }} />
    </Room>
  );
}

export function RoomOrderToldMild() {
  return (
    <Room title="Order, told: common and mild">
      <CustomerSafety {...told} told={{ picks: ["dry-lips"], grade: "mild", stopsSupply: false }} hasCapsules />
    </Room>
  );
}
