export const paper = {
  receivedNotTypedYet: "Received, not typed yet",
  typedWaitingForAPharmacist: "Typed, waiting for a pharmacist",
  waitingForTheCustomer: "Waiting for the customer",
  usedUp: "Used up",
  anInspectorACourt: "An inspector, a court or the police asks for it",
  aPharmacistDoubtsThePage: "A pharmacist doubts the page as it is shown",
  theCustomerAsksForWhat: "The customer asks for what they sent",
  aSupplyOrAPayment: "A supply or a payment is disputed",
  theSameFile: "The same file",
  looksTheSameOf100: "Looks the same ({alike} of 100)",
  verified: "Verified",
  declined: "Declined",
} as const;
