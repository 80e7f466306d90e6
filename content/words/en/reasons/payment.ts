/** Payments and refunds. */
export const payment = {
  disputed: {
    open: "The customer’s bank is reviewing this charge. Hand over nothing until this is resolved.",
    lost: "The customer’s bank took this charge back. Do not hand over anything from this order.",
    "refund-while-open":
      "The customer’s bank is reviewing this charge. Respond to the bank first: refunding now could return the money twice.",
    "refund-after-loss": "The customer’s bank took this charge back, so there is nothing left to refund.",
  },
  "refund-too-large": {
    all: "The whole charge is already refunded or requested as a refund.",
    part: "At most {leftPaise} can be refunded: {capturedPaise} were charged, {refundedPaise} are already refunded or requested.",
  },
  "decided-before":
    "The hold ended after a pharmacist had decided. Nothing was charged. You can make a new request with the same prescription.",
  "renewed-often":
    "This order has had {paymentPagesMax} payment pages. Nothing was charged. You can make a new request with the same prescription.",
  "renewal-late":
    "This order closed more than {renewalDays} days ago. Nothing was charged. You can make a new request with the same prescription.",
  "price-changed":
    "The price or pack size of {title} has changed since you ordered. Nothing was charged. You can make a new request with the same prescription.",
  "not-renewable": "This order was not closed because of a missing payment.",
  "hold-on-its-way-back": "The earlier hold is being released. Try again in a few minutes.",
  "not-charged": {
    card: "The card has not been charged. Hand over nothing until it is.",
    state: "The payment is “{state}”. Hand over nothing until the card is charged.",
    parcel: "Keep the parcel here: nothing is handed over without a valid charge.",
  },
  refunded: "The whole charge is being refunded to the customer. Do not hand over anything from this order.",
  "refund-asked": "A full refund was requested. Hand over nothing unless it is refused.",
  "nothing-charged": "The card was not charged, so there is nothing to refund. To release a hold, decline or cancel.",
  "refund-decided": "This refund is not waiting for a decision, or no longer.",
  "second-person-needed": {
    refund: "You requested this refund. Another person must approve a refund of this size (our policy).",
    transcription:
      "A colleague must transcribe the prescription before you approve: two people read every prescription (our policy).",
    original: "You requested this file yourself. A pharmacist must agree.",
    "write-off": "You requested this write-off. Another person must confirm it.",
  },
  "batch-not-supplied": "Batch {batch} is not in the register for this order. Supplied: {known}.",
  "more-than-supplied":
    "{packs, plural, one {# pack} other {# packs}} of batch {batch} were supplied and {returnedPacks, plural, one {# pack was} other {# packs were}} returned before.",
  "payment-unavailable": {
    check: "Stripe did not respond. Nothing changed; try again in a minute.",
    pay: "The payment service did not respond. Your order is saved and nothing was charged. Open the order and try again.",
  },
  "already-explained": "This difference already has a cause or is resolved. Reload the list.",
  "not-payable": "This order is no longer waiting for payment. Nothing more was charged.",
  "refund-refused": {
    approve: "The refund is not approved.",
    request: "Nothing is refunded.",
  },
  "return-refused": "No return was recorded.",
  "already-written-off": "These packs were already written off.",
} as const;
