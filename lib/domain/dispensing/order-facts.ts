import type { FullTranscription } from "../prescription/full-transcription";
import type { OtherSupply } from "./facts";
import { readFacts } from "./read-facts";
import { type OrderFacts, unknownFactsExcept } from "./stated-facts";

export interface KnownOfOrder {
  /** What the person has from other orders. */
  readonly supplies: readonly OtherSupply[];
  /** The PIN code of the address, and the prefixes of those that are served. */
  readonly pin: string;
  readonly deliveryPins: readonly string[];
  readonly reading: FullTranscription | null;
}

/**
 * What the rules ask beside the transcription, as far as the shop knows it. What nobody recorded stays "unknown". A customer's tick at checkout
 * is no sight of a signed form: that is read from the pages, or the pharmacist says it.
 */
export function orderFacts(known: KnownOfOrder): OrderFacts {
  const { supplies, pin, deliveryPins, reading } = known;
  return {
    ...unknownFactsExcept(supplies),
    inDeliveryArea: deliveryPins.some((prefix) => pin.startsWith(prefix)),
    ...(reading === null ? {} : readFacts(reading)),
  };
}
