/** Stock. */
export const stock = {
  "batch-known": {
    same: "Batch {batchNumber} is already in stock. Correct its count instead.",
    "spelt-otherwise":
      "Batch {typed} is already recorded as {batchNumber}: capital letters do not make a different batch. Correct the count of that one instead.",
  },
  "batch-order": "{proposals} Or give the reason for choosing different packs.",
  "stock-refused": {
    "write-off": "Nothing was written off.",
    count:
      "Only {freePacks} packs are available; the others are reserved for customers. Decline or cancel their orders first.",
  },
  "batch-quarantined": {
    shelf: "Batch {batch} is in quarantine. Leave it where it is and take another.",
    parcel:
      "Batch {batch} is in quarantine, and packs of it are in this parcel. Take them out, and hand over nothing from this order.",
  },
  "expires-in-course":
    "Batch {batch} expires before the course ends. Supply it only if the patient will finish it in time (our policy).",
  "batch-in-date": "Batch {batchNumber} has not expired. Choose another reason.",
  "write-off-ended": "This write-off was already decided; nothing was changed.",
  "stock-promised":
    "Only {freePacks} packs are available; the others are reserved for customers. Decline or cancel their orders first.",
  "already-kept-back": "Batch {batchNumber} is already in quarantine.",
  "not-kept-back": "Batch {batchNumber} is not in quarantine.",
  "pharmacist-needed": "This batch was recalled. Only a pharmacist can release it, with a reason.",
  "batch-alike":
    "Batch {batchNumber} is already recorded; it differs from {typed} only in punctuation and spaces, so it is almost certainly the same batch. Compare both packs. Correct the count of that one, or confirm below that this is a different batch.",
  "write-off-open":
    "Packs of batch {batchNumber}, written off or missing at a count, are already waiting for a second person. Decide that first.",
} as const;
