/** What each alert says, by its kind: `lib/domain/alert/alert.ts` knows no other. */
export const alerts = {
  "as-written": "{message}",
  "charge-refused": "The card could not be charged: {problem}",
  "charge-spoilt": "The charge is {state}. Nothing of this order may leave.",
  "charged-short": "Only {capturedPaise} of {totalPaise} were charged.",
  "charged-without-approval":
    "The card was charged without a pharmacist’s approval. Refund it at Stripe and find out who charged it.",
  "dispute-lost": "The bank decided for the cardholder: {amountPaise} were taken back. Nothing of the order may leave.",
  "dispute-opened":
    "The customer’s bank looks at {amountPaise} of this charge: the cardholder {disputeReason}. Nothing of the order may leave. Answer the bank at Stripe before its time is over.",
  "dispute-reopened": "The customer’s bank looks at this charge once more.",
  "dispute-won": "The bank decided for us: {amountPaise} stay charged, and the order may go on.",
  "file-altered":
    "A stored page of prescription {prescriptionId} was changed outside the shop and is not shown. Find out who reaches the storage, and restore the file from its backup.",
  "file-infected":
    "The virus scanner found something in a prescription’s file. It was taken out: ask the customer for a new picture.",
  "file-missing":
    "A stored file of prescription {prescriptionId} is missing. Restore it from the backup of the storage.",
  "files-missing":
    "{files, plural, one {# stored file is} other {# stored files are}} missing from the storage so far, too many to name each. Nothing was removed where they are missing: restore them from the backup of the storage.",
  "hold-ends":
    "A hold ends within {hours} hours, {captureBeforeAt}. {decided, select, no {Decide before; afterwards the order closes and the customer is asked to pay anew.} other {It is approved and not charged yet: find out why.}}",
  "hold-not-released":
    "The hold on the card of an ended order is not given back yet ({problem, select, none {no answer} other {{problem}}}). It is tried again; look at the payment at Stripe.",
  "hold-released-at-stripe": "The hold was given back at Stripe while the order was open.",
  "job-given-up":
    "A job of the kind {task} was given up after {attempts, plural, one {# try} other {# tries}}. A manager can run it again under Jobs.",
  "original-asked":
    "{name} asks to take out a file of this order as the customer sent it. A pharmacist agrees or refuses, on the order’s page.",
  "packs-came-back":
    "Packs of this order came back and lie in quarantine. A manager writes them off when they are destroyed.",
  "packs-short":
    "{packs, plural, one {# pack} other {# packs}} promised to open orders of {slug} are not on the shelf any more. Take in new packs, or decline or refund orders.",
  "parcels-kept-back":
    "Batch {batchNumber} is kept back, and {parcels, plural, one {# packed parcel holds} other {# packed parcels hold}} packs of it. {parcels, plural, one {It does} other {They do}} not leave: {parcels, plural, one {it stands} other {they stand}} on top of the queue. {recipients, plural, one {# patient is} other {# patients are}} listed on the batch’s page, with phone numbers.",
  "passwords-tried-at-colleague":
    "Somebody tries passwords at the account of {name}. They still get in, by their own browser or a new password. Ask them whether it was they; the tries stand in the record.",
  "passwords-tried-at-customers":
    "Somebody tries passwords at customers' accounts. Owners still get in and had a mail; the tries stand in the record.",
  "payment-break": "{breakKind}: {paymentIntentId}. Find out why and write it on the page Payments.",
  "payment-mismatch":
    "{mismatch, select, mode {The payment at Stripe is in another mode (live or test) than the shop.} order {The payment at Stripe names another order.} second {A second payment at Stripe names this order.} currency {The payment at Stripe is in another currency than the order.} other {The payment at Stripe has another amount than the order.}} The order’s page says more.",
  "refund-made-at-stripe":
    "{amountPaise} were refunded at Stripe itself, past this panel. Find out who did it and why, and note it.",
  "refund-not-arrived":
    "A refund of {amountPaise} did not reach the card ({problem}). Ask for it again, or give the money back in another way and note how.",
  "refund-overtaken":
    "A refund of {amountPaise} that was asked for is not made: the money went back in another way meanwhile.",
  "refund-waits":
    "A refund of {amountPaise} waits for {approver, select, second {a second person’s} other {a manager’s}} approval.",
  "scanner-silent": "The virus scanner does not answer. Files sent meanwhile wait for it.",
  "second-charge": "A second payment of this order was charged at Stripe. Refund it there.",
  "storage-unavailable":
    "The storage of the prescriptions is not there, or another one lies in its place. No page can be opened, and nothing was removed: mount the storage again.",
  "storage-mismatch":
    "Most of the stored files belong to no prescription of this database. Nothing was removed: check that storage and database belong together.",
} as const;
