import type { Jurisdiction } from "../dispensing/jurisdiction";

/** What the sentences of `content/words/en/reasons/checkout.ts` are told, by code; null: nothing. */
export interface CheckoutReasons {
  "out-of-stock": { case: "none"; title: string } | { case: "fewer"; packs: number; title: string };
  "acknowledgements-outdated": { case: "unread" | "changed" | "rule" };
  "too-many-capsules":
    | { case: "request"; capsulesMax: number; asked: number; onTheWay: number }
    | { case: "basket"; capsulesMax: number; capsules: number };
  "not-for-this-country": { title: string; licensedIn: readonly Jurisdiction[]; country: Jurisdiction };
  "evidence-pending": { title: string; reason: string };
  "monograph-not-reviewed": { title: string };
  "email-unverified": null;
  "too-many-unpaid": { unpaidOrders: number };
  "basket-empty": null;
  "one-medicine": null;
  "not-available": { title: string };
  "guardian-needed": { case: "order" | "record" };
  "guardian-under-18": null;
  "safety-report-open": { case: "customer" | "approval" | "dispensing" | "hand-over" };
  "prescription-missing": null;
  "acknowledgement-missing": { text: string };
  "address-missing": null;
  "medicine-unknown": null;
  "catalogue-refused": null;
  "pack-missing": null;
  "item-changed": { case: "new" } | { case: "changed"; price: string; available: string };
  "gate-closed": { case: "place" | "renew" };
  "total-changed": { seenPaise: number; totalPaise: number };
}
