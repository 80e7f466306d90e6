import type { Metadata } from "next";
import { DeliveryCheck } from "@/components/delivery/delivery-check";
import { FormErrors } from "@/components/form/form-errors";
import { PageHeading } from "@/components/layout/page-heading";
import { publicPage } from "@/components/sharing/public-page";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { deliveryTo } from "@/lib/domain/order/address";
import { deliveryFeePaise } from "@/lib/domain/order/totals";
import { deps } from "@/lib/entry/deps";
import { formatPaise } from "@/lib/format/money";
import { routes } from "@/lib/routes";

type Props = PageProps<"/help/delivery">;

const badPin = "Give the PIN code as six digits, like 411004.";

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { deliveryPins } = deps().settings;
  const pin = pinOf((await searchParams).pin);
  return {
    title: pin !== null && deliveryTo(pin, deliveryPins) === "no-pin" ? "Error: Delivery" : "Delivery",
    description: "Where we deliver, what it costs, and what stands on the parcel.",
    ...publicPage(routes.delivery()),
  };
}

export default async function DeliveryPage({ searchParams }: Props) {
  const { deliveryPins } = deps().settings;
  const pin = pinOf((await searchParams).pin);
  const answer = pin === null ? null : deliveryTo(pin, deliveryPins);
  const error = answer === "no-pin" ? badPin : undefined;
  return (
    <>
      <FormErrors
        form={{
          message: error ?? null,
          reasons: error === undefined ? [] : [{ code: "pin", field: "pin", message: error }],
        }}
        fields={["pin"]}
      />
      <PageHeading title="Delivery" lead="Ask before you fill in anything else." />
      {answer === "served" && (
        <Notice tone="success" title={`Yes, we deliver to ${pin}`}>
          <p>
            It costs {formatPaise(deliveryFeePaise)}. <Link href={routes.medicines()}>See the capsules</Link>
          </p>
        </Notice>
      )}
      {answer === "not-served" && (
        <Notice tone="info" title={`No, we do not deliver to ${pin}`}>
          <p>
            We may deliver within our own district only. A pharmacy near you can supply what your prescription names; it
            stays yours.
          </p>
        </Notice>
      )}
      <DeliveryCheck pin={pin ?? undefined} error={error} />
      <h2>Where to, and how</h2>
      <ul>
        <li>To PIN codes that begin with {deliveryPins.join(", ")}.</li>
        <li>The parcel is plain: nothing on it says what is in it.</li>
        <li>Somebody who is named must take it; it is not left at a door.</li>
      </ul>
    </>
  );
}

/** What was typed, cut to what the field holds; null when nothing was. */
function pinOf(value: string | string[] | undefined): string | null {
  const text = (typeof value === "string" ? value : value?.[0])?.replaceAll(/\s/g, "").slice(0, 6) ?? "";
  return text === "" ? null : text;
}
