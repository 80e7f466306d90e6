export const paper = {
  receivedNotTypedYet: "Received, not transcribed yet",
  typedWaitingForAPharmacist: "Transcribed, waiting for a pharmacist",
  waitingForTheCustomer: "Waiting for the customer",
  usedUp: "Used up",
  anInspectorACourt: "Requested by an inspector, a court or the police",
  aPharmacistDoubtsThePage: "A pharmacist doubts the page as shown",
  theCustomerAsksForWhat: "The customer asks for the file they sent",
  aSupplyOrAPayment: "A supply or a payment is disputed",
  theSameFile: "The same file",
  looksTheSameOf100: "Looks the same ({alike} out of 100)",
  verified: "Verified",
  declined: "Declined",
} as const;
