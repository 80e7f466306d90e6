/** Stock. */
export const stock = {
  "batch-known": {
    same: "Batch {batchNumber} is on the shelf already. Correct its count instead.",
    "spelt-otherwise":
      "Batch {typed} is booked as {batchNumber}: capitals do not tell batches apart. Correct the count of that one instead.",
  },
  "batch-order": "{proposals} Or say why you took others.",
  "stock-refused": {
    "write-off": "Nothing was written off.",
    count:
      "Only {freePacks} packs are free; the others are promised to customers. Decline or cancel their orders first.",
  },
  "batch-quarantined": {
    shelf: "Batch {batch} is kept back. Leave it where it is and take another.",
    parcel:
      "Batch {batch} is kept back, and packs of it are in this parcel. Take them out: nothing of this order leaves.",
  },
  "expires-in-course":
    "Batch {batch} expires before the course ends. It may leave only when the patient finishes it in time. This is our policy.",
  "batch-in-date": "Batch {batchNumber} is in date. Choose another reason.",
  "write-off-ended": "This write-off was decided already; nothing was changed.",
  "stock-promised":
    "Only {freePacks} packs are free; the others are promised to customers. Decline or cancel their orders first.",
  "already-kept-back": "Batch {batchNumber} is kept back already.",
  "not-kept-back": "Batch {batchNumber} is not kept back.",
  "pharmacist-needed": "This batch was recalled. A pharmacist puts it back on the shelf, and says why.",
  "batch-alike":
    "{batchNumber} is booked, which differs from {typed} in signs and spaces alone: nearly always it is the same batch. Compare both packs. Correct the count of that one, or say below that this is another batch.",
  "write-off-open":
    "Packs of batch {batchNumber} wait for a second person already, written off or missing at a count. Decide that first.",
} as const;
