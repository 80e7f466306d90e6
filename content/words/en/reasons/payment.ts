/** Payments and refunds. */
export const payment = {
  disputed: {
    open: "The customer’s bank is looking at this charge. Nothing leaves until that is settled.",
    lost: "The customer’s bank took this charge back. Nothing of this order may leave.",
    "refund-while-open":
      "The customer’s bank is looking at this charge. Answer the bank first: a refund beside it could pay twice.",
    "refund-after-loss": "The customer’s bank took this charge back, so there is nothing left to refund.",
  },
  "refund-too-large": {
    all: "The whole charge is refunded already, or asked to be.",
    part: "At most {leftPaise} can be refunded: {capturedPaise} were charged, {refundedPaise} are refunded or asked for.",
  },
  "decided-before":
    "The hold ran out after a pharmacist had decided. Nothing was charged. You can make a new request with the same prescription.",
  "renewed-often":
    "This order has had {paymentPagesMax} payment pages. Nothing was charged. You can make a new request with the same prescription.",
  "renewal-late":
    "This order closed more than {renewalDays} days ago. Nothing was charged. You can make a new request with the same prescription.",
  "price-changed":
    "Price or pack of {title} changed since you ordered. Nothing was charged. You can make a new request with the same prescription.",
  "not-renewable": "This order is not closed for want of a payment.",
  "hold-on-its-way-back": "The earlier hold is being given back. Try again in a few minutes.",
  "not-charged": {
    card: "The card is not charged. Nothing leaves before it is.",
    state: "The payment is “{state}”. Nothing leaves before the card is charged.",
    parcel: "Keep the parcel here: nothing leaves whose charge does not stand.",
  },
  refunded: "The whole charge goes back to the customer. Nothing of this order may leave.",
  "refund-asked": "A refund of the whole charge was asked for. Nothing leaves unless it is refused.",
  "nothing-charged":
    "The card was not charged, so there is nothing to refund. A hold is given back by declining or cancelling.",
  "refund-decided": "This refund does not wait for a decision (any more).",
  "second-person-needed": {
    refund: "You asked for this refund. By our policy another person approves one of this size.",
    transcription:
      "A colleague must type what the prescription says before you approve: two people read every prescription (our policy).",
    original: "You asked for this file yourself. A pharmacist must agree.",
    "write-off": "You asked for this write-off. Another person confirms it.",
  },
  "batch-not-supplied": "Batch {batch} is not in the register for this order. Supplied were: {known}.",
  "more-than-supplied":
    "Of batch {batch} {packs, plural, one {# pack was} other {# packs were}} supplied and {returnedPacks, plural, one {# pack} other {# packs}} came back before.",
  "payment-unavailable": {
    check: "Stripe did not answer. Nothing changed; try again in a minute.",
    pay: "The payment service did not answer. Your order is kept and nothing was charged. Open the order and try again.",
  },
  "already-explained": "This difference has a cause or has ended. Read the list anew.",
  "not-payable": "This order no longer waits for a payment. Nothing more was charged.",
  "refund-refused": {
    approve: "The refund is not approved.",
    request: "Nothing is refunded.",
  },
  "return-refused": "Nothing was taken back.",
  "already-written-off": "These packs were written off before.",
} as const;
