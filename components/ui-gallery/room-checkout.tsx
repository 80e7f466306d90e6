import { BasketTable } from "@/components/basket/basket-table";
import { OrderTotals } from "@/components/checkout/order-totals";
import { PaymentTerms } from "@/components/checkout/payment-terms";
import { StepHeading } from "@/components/checkout/step-heading";
import { DeliveryCheck } from "@/components/delivery/delivery-check";
import { Page } from "@/components/layout/page";
import { EmptyState } from "@/components/ui/empty-state";
import { TaskList } from "@/components/ui/task-list";
import { GallerySection, Sample } from "./gallery-section";

const lines = [
  { slug: "isotroin-20", title: "Isotroin 20 mg", quantity: 3, unitPrice: 26_800, capsules: 30 },
  {
    slug: "long-40",
    title: "Brand with a name that is longer than anybody would have thought 40 mg",
    quantity: 1,
    unitPrice: 1_23_456_78,
    capsules: 10,
  },
] as const;

/** The first step's heading is the heading of the room: a page has one. */
export function RoomCheckout() {
  return (
    <Page>
      <StepHeading step="patient" />
      <GallerySection title="Steps">
        <Sample name="TaskList: every status">
          <TaskList
            label="Your request"
            tasks={[
              { name: "Who is it for", href: "/checkout/patient", status: "done", hint: "Asha Rao, born 4 Mar 1996" },
              {
                name: "The prescription",
                href: "/checkout/prescription",
                status: "problem",
                hint: "Page 2 cannot be read",
              },
              { name: "Safety statements", href: "/checkout/safety", status: "now" },
              { name: "Delivery", href: null, status: "not-yet" },
            ]}
          />
        </Sample>
      </GallerySection>
      <GallerySection title="Basket">
        <Sample name="BasketTable: long words and a high price">
          <BasketTable lines={lines} />
        </Sample>
        <Sample name="An empty basket">
          <EmptyState title="Nothing in the basket" headingLevel={4}>
            <p>A request begins with a medicine that your prescription names.</p>
          </EmptyState>
        </Sample>
      </GallerySection>
      <GallerySection title="What it costs, and when">
        <Sample name="OrderTotals">
          <OrderTotals view={{ lines, delivery: 6_000, total: 1_24_320_78 }} />
        </Sample>
        <Sample name="PaymentTerms">
          <PaymentTerms />
        </Sample>
        <Sample name="DeliveryCheck: not a PIN code">
          <DeliveryCheck pin="56" error="A PIN code has six digits." />
        </Sample>
      </GallerySection>
    </Page>
  );
}
