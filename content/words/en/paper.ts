export const paper = {
  "state.received": "Received, not transcribed yet",
  "state.transcribed": "Transcribed, waiting for a pharmacist",
  "state.needs-information": "Waiting for the customer",
  "state.used-up": "Used up",
  "originalReason.authority": "Requested by an inspector, a court or the police",
  "originalReason.doubted-page": "A pharmacist doubts the page as shown",
  "originalReason.customer-asks": "The customer asks for the file they sent",
  "originalReason.dispute": "A supply or a payment is disputed",
  sameFile: "The same file",
  looksSame: "Looks the same ({alike} out of 100)",
  "state.verified": "Verified",
  "state.declined": "Declined",
} as const;
