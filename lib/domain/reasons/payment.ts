/** What the sentences of `content/words/en/reasons/payment.ts` are told, by code; null: nothing. */
export interface PaymentReasons {
  disputed: { case: "open" | "lost" | "refund-while-open" | "refund-after-loss" };
  "refund-too-large":
    | { case: "all" }
    | { case: "part"; leftPaise: number; capturedPaise: number; refundedPaise: number };
  "decided-before": null;
  "renewed-often": { paymentPagesMax: number };
  "renewal-late": { renewalDays: number };
  "price-changed": { title: string };
  "not-renewable": null;
  "hold-on-its-way-back": null;
  "not-charged": { case: "card" | "parcel" } | { case: "state"; state: string };
  refunded: null;
  "refund-asked": null;
  "nothing-charged": null;
  "refund-decided": null;
  "second-person-needed": { case: "refund" | "transcription" | "original" | "write-off" };
  "batch-not-supplied": { batch: string; known: string };
  "more-than-supplied": { batch: string; packs: number; returnedPacks: number };
  "payment-unavailable": { case: "check" | "pay" };
  "already-explained": null;
  "not-payable": null;
  "refund-refused": { case: "approve" | "request" };
  "return-refused": null;
  "already-written-off": null;
}
