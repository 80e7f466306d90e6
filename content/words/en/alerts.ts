/** What each alert says, by its kind: `lib/domain/alert/alert.ts` knows no other. */
export const alerts = {
  "as-written": "{message}",
  "charge-refused": "The card could not be charged: {problem}",
  "charge-spoilt": "The charge is {state}. Do not hand over anything from this order.",
  "charged-short": "Only {capturedPaise} of {totalPaise} were charged.",
  "charged-without-approval":
    "The card was charged without a pharmacist’s approval. Refund it at Stripe and find out who charged it.",
  "dispute-lost":
    "The bank decided for the cardholder and took back {amountPaise}. Do not hand over anything from this order.",
  "dispute-opened":
    "The customer’s bank is reviewing {amountPaise} of this charge: the cardholder {disputeReason}. Do not hand over anything from this order. Respond to the bank in Stripe before the deadline.",
  "dispute-reopened": "The customer’s bank is reviewing this charge again.",
  "dispute-won": "The bank decided for us: we keep {amountPaise}, and the order can continue.",
  "file-altered":
    "A stored page of prescription {prescriptionId} was changed outside the shop and is not shown. Find out who has access to the storage, and restore the file from its backup.",
  "file-infected":
    "The virus scanner found something in a prescription file. The file was removed: ask the customer for a new picture.",
  "file-missing":
    "A stored file of prescription {prescriptionId} is missing. Restore it from the backup of the storage.",
  "files-missing":
    "{files, plural, one {# stored file is} other {# stored files are}} missing from the storage so far, too many to name each. Nothing was deleted: restore them from the backup of the storage.",
  "hold-ends":
    "A card hold ends within {hours} hours, {captureBeforeAt}. {decided, select, no {Decide before then; afterwards the order closes and the customer is asked to pay again.} other {The order is approved but not charged yet: find out why.}}",
  "hold-not-released":
    "The card hold of an order that ended has not been released yet ({problem, select, none {no answer} other {{problem}}}). It will be retried; check the payment in Stripe.",
  "hold-released-at-stripe": "The card hold was released in Stripe while the order was open.",
  "job-given-up":
    "The job {task} failed after {attempts, plural, one {# attempt} other {# attempts}}. A manager can run it again under Jobs.",
  "original-asked":
    "{name} asks to download a file of this order as the customer sent it. A pharmacist agrees or declines on the order’s page.",
  "packs-came-back":
    "Packs from this order were returned and are in quarantine. A manager writes them off once they are destroyed.",
  "packs-short":
    "{packs, plural, one {# pack} other {# packs}} of {slug} reserved for open orders are no longer in stock. Receive new packs, or decline or refund orders.",
  "parcels-kept-back":
    "Batch {batchNumber} is in quarantine, and {parcels, plural, one {# packed parcel holds} other {# packed parcels hold}} packs of it. {parcels, plural, one {It must} other {They must}} not leave: {parcels, plural, one {it is} other {they are}} at the top of the queue. {recipients, plural, one {# patient is} other {# patients are}} listed on the batch’s page, with phone numbers.",
  "passwords-tried-at-colleague":
    "Someone is trying passwords on the account of {name}. {name} can still sign in from their own browser or with a new password. Ask whether it was them; the attempts are in the audit log.",
  "passwords-tried-at-customers":
    "Someone is trying passwords on customer accounts. The owners can still sign in and were emailed; the attempts are in the audit log.",
  "payment-break": "{breakKind}: {paymentIntentId}. Find out why and enter the cause on the Payments page.",
  "payment-mismatch":
    "{mismatch, select, mode {The payment at Stripe is in a different mode (live or test) from the shop.} order {The payment at Stripe names a different order.} second {A second payment at Stripe names this order.} currency {The payment at Stripe is in a different currency from the order.} other {The payment at Stripe has a different amount from the order.}} See the order’s page for details.",
  "refund-made-at-stripe":
    "{amountPaise} were refunded in Stripe directly, not here. Find out who did it and why, and note it.",
  "refund-not-arrived":
    "A refund of {amountPaise} did not reach the card ({problem}). Request it again, or return the money another way and note how.",
  "refund-overtaken":
    "A requested refund of {amountPaise} was not made: the money had already been returned another way.",
  "refund-waits":
    "A refund of {amountPaise} needs {approver, select, second {a second person’s} other {a manager’s}} approval.",
  "scanner-silent": "The virus scanner is not responding. New files are waiting for it.",
  "second-charge": "A second payment for this order was charged in Stripe. Refund it there.",
  "storage-unavailable":
    "The prescription storage is not available, or a different one is mounted. No page can be opened, and nothing was deleted: mount the storage again.",
  "storage-mismatch":
    "Most of the stored files belong to no prescription in this database. Nothing was deleted: check that storage and database belong together.",
} as const;
