import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { RequestSteps } from "@/components/medicine/request-steps";
import { publicPage } from "@/components/sharing/public-page";
import { Link } from "@/components/ui/link";
import { supplyDaysMax } from "@/lib/domain/checkout/gate";
import { deliveryFeePaise } from "@/lib/domain/order/totals";
import { deps } from "@/lib/entry/deps";
import { formatPaise } from "@/lib/format/money";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: "How requesting works",
  description: "From the prescription to the parcel: what you send, when your card is held and when it is charged.",
  ...publicPage(routes.howItWorks()),
};

export default function HowItWorksPage() {
  const { deliveryPins } = deps().settings;
  return (
    <>
      <PageHeading
        title="How requesting works"
        lead="You request, a pharmacist decides. Your card is charged only after an approval."
      />
      <RequestSteps />
      <h2>What the prescription must show</h2>
      <ul>
        <li>A dermatologist’s name, registration number, address and signature, and the date.</li>
        <li>The patient’s name, as in your request.</li>
        <li>Isotretinoin with brand and strength, the dose, the number of days and the total quantity.</li>
      </ul>
      <p>Send every page as a photo or a PDF, with all four corners in view.</p>
      <h2>When your card is held, and when it is charged</h2>
      <ol>
        <li>
          At the end of checkout you have 90 minutes to give your card. After that the request closes; nothing was held.
        </li>
        <li>Your bank holds the amount. That is not a charge: the money stays yours and cannot be spent elsewhere.</li>
        <li>
          A hold lasts about 7 days; your order shows the exact time. If no pharmacist has approved by then, it lapses
          and the order closes without a charge.
        </li>
        <li>When a pharmacist approves, the card is charged once. When a pharmacist declines, the hold is released.</li>
        <li>You can cancel in your order until it is approved. The hold is released then, too.</li>
      </ol>
      <h2>What the pharmacist checks</h2>
      <p>
        That the prescription can be read, is in date and is yours; that a dermatologist wrote it; that brand, strength
        and dose are those you asked for; that pregnancy is ruled out where it is possible; that nothing you told us
        speaks against it. If something is missing you are asked, once and in words, in your order.
      </p>
      <p>
        If the answer is no, you read why and how to mend it. A new request with a new prescription is always open to
        you.
      </p>
      <h2>How much, and where to</h2>
      <ul>
        <li>At most {supplyDaysMax} days’ supply at a time, in whole packs. This is our policy.</li>
        <li>
          Delivery costs {formatPaise(deliveryFeePaise)}, and goes to PIN codes that begin with{" "}
          {deliveryPins.join(", ")}.
        </li>
        <li>The parcel is plain: nothing on it says what is in it.</li>
        <li>
          A medicine that has left the pharmacy is not taken back for sale. Bring what is left over; it is destroyed.
        </li>
      </ul>
      <p>
        <Link href={routes.medicines()}>See the capsules</Link> or <Link href={routes.contact()}>ask us first</Link>.
      </p>
    </>
  );
}
