import type { Reason } from "../shared/reason";

/** Where a parcel goes. India only: `pin` is the six-digit PIN code. */
export interface Address {
  readonly name: string;
  readonly line1: string;
  readonly line2?: string | undefined;
  readonly city: string;
  readonly state: string;
  readonly pin: string;
  readonly phone: string;
}

const required: readonly { field: keyof Address; message: string }[] = [
  { field: "name", message: "Give the name of the person who will receive the parcel." },
  { field: "line1", message: "Give the house and street." },
  { field: "city", message: "Give the town or city." },
  { field: "state", message: "Give the state." },
];

/** Whether a parcel may go to this PIN code: six digits, and one of the prefixes served. */
export function deliveryTo(pin: string, prefixes: readonly string[]): "served" | "not-served" | "no-pin" {
  if (!/^[1-9]\d{5}$/.test(pin)) return "no-pin";
  return prefixes.some((prefix) => pin.startsWith(prefix)) ? "served" : "not-served";
}

/**
 * All that is wrong with an address. `prefixes` are the PIN code prefixes served (DELIVERY_PINS): GSR 220(E) of 26 Mar 2020
 * lets a licensee deliver within its own revenue district only; the list of prefixes is our policy for it.
 */
export function addressReasons(address: Address, prefixes: readonly string[]): Reason[] {
  const reasons: Reason[] = required
    .filter(({ field }) => !address[field]?.trim())
    .map(({ field, message }) => ({ code: `address-${field}-missing`, field: `address.${field}`, message }));
  const delivery = deliveryTo(address.pin, prefixes);
  if (delivery === "no-pin") {
    reasons.push({
      code: "address-pin-invalid",
      field: "address.pin",
      message: "Give the PIN code as six digits, like 411004.",
    });
  } else if (delivery === "not-served") {
    reasons.push({
      code: "delivery-out-of-area",
      field: "address.pin",
      message: `We deliver only to PIN codes that begin with ${prefixes.join(", ")}. We cannot send this order to ${address.pin}.`,
    });
  }
  if (!/^(\+91[ -]?)?[6-9]\d{4}[ -]?\d{5}$/.test(address.phone.trim())) {
    reasons.push({
      code: "address-phone-invalid",
      field: "address.phone",
      message: "Give an Indian mobile number, like 98765 43210, so that the courier and the pharmacist can reach you.",
    });
  }
  return reasons;
}

/** The address on one line, as the register and the label carry it. */
export function addressOnOneLine(address: Address): string {
  return [address.line1, address.line2, `${address.city} ${address.pin}`, address.state].filter(Boolean).join(", ");
}
