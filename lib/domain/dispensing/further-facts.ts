import type { Reading } from "../prescription/reading";
import type { OtherSupply } from "./facts";
import { readFacts } from "./read-facts";
import { type FurtherFacts, notStatedBut } from "./stated-facts";

export interface KnownOfOrder {
  /** What the person has from other orders. */
  readonly supplies: readonly OtherSupply[];
  /** The PIN code of the address, and the prefixes of those that are served. */
  readonly pin: string;
  readonly deliveryPins: readonly string[];
  /** Ids of the statements that the customer confirmed. */
  readonly acknowledged: readonly string[];
  readonly reading: Reading | null;
}

/** What the rules ask beside the transcription, as far as the shop knows it. What nobody recorded stays "unknown". */
export function furtherFactsOf(known: KnownOfOrder): FurtherFacts {
  const { supplies, pin, deliveryPins, acknowledged, reading } = known;
  return {
    ...notStatedBut(supplies),
    inDeliveryArea: deliveryPins.some((prefix) => pin.startsWith(prefix)),
    riskFormSigned: acknowledged.includes("consent-form") ? true : "unknown",
    ...(reading === null ? {} : readFacts(reading)),
  };
}
