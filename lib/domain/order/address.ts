import type { Reason } from "../shared/reason";
import { statesOfPin } from "./pin-states";
import { readPhone } from "./typed-address";

/** Where a parcel goes. India only: `pin` is the six-digit PIN code, `phone` a mobile number of ten digits (`readPin`, `readPhone`). */
export interface Address {
  readonly name: string;
  readonly line1: string;
  readonly line2?: string | undefined;
  readonly city: string;
  readonly state: string;
  readonly pin: string;
  readonly phone: string;
}

const required = ["name", "line1", "city", "state"] as const;

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
    .filter((field) => !address[field]?.trim())
    .map((field) => ({ code: `address-${field}-missing`, field: `address.${field}` }));
  const delivery = deliveryTo(address.pin, prefixes);
  if (delivery === "no-pin") {
    reasons.push({
      code: "address-pin-invalid",
      field: "address.pin",
    });
  } else if (delivery === "not-served") {
    reasons.push({
      code: "delivery-out-of-area",
      field: "address.pin",
      params: { case: "pin", prefixes: prefixes.join(", "), pin: address.pin },
    });
  }
  // Where nothing is delivered to, that is said alone.
  const states = delivery === "served" ? statesOfPin(address.pin) : [];
  if (states.length > 0 && address.state.trim() && !states.includes(address.state)) {
    reasons.push({
      code: "address-state-not-of-pin",
      field: "address.state",
      params: { pin: address.pin, states: states.join(", "), state: address.state },
    });
  }
  // Read again: a draft may be older than the one form of a number.
  if (!/^[6-9]\d{9}$/.test(readPhone(address.phone))) {
    reasons.push({
      code: "address-phone-invalid",
      field: "address.phone",
    });
  }
  return reasons;
}

/** The address on one line, as the register and the label carry it. */
export function addressOnOneLine(address: Address): string {
  return [address.line1, address.line2, `${address.city} ${address.pin}`, address.state].filter(Boolean).join(", ");
}
