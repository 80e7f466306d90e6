import { type DeclineCode, declineCodes } from "@/lib/domain/dispensing/decline-codes";

export interface DeclineReason {
  /** What the pharmacist chooses from. */
  readonly staffLabel: string;
  /** What the customer reads. It accuses nobody. */
  readonly customerReason: string;
  readonly howToFix: string;
}

const notConfirmed = "We could not confirm this prescription.";
const askPrescriber = "Ask your dermatologist for a new prescription, then make a new request with it.";

/** The words of every coded reason, in the order in which the pharmacist checks. */
export const declineReasons: { readonly [Code in DeclineCode]: DeclineReason } = {
  RX_ILLEGIBLE: {
    staffLabel: "Cannot be read after two tries",
    customerReason: "We could not read the prescription.",
    howToFix: "Photograph every page flat, in daylight, with all four corners in view, and make a new request.",
  },
  RX_ALTERED: {
    staffLabel: "Altered, or not as the prescriber wrote it",
    customerReason: notConfirmed,
    howToFix: `${askPrescriber} Your dermatologist can also call us.`,
  },
  RX_DUPLICATE: {
    staffLabel: "The same prescription was sent before",
    customerReason: "We hold this prescription already, with another request.",
    howToFix:
      "Look at your other requests first. If none is yours, call us or ask your dermatologist for a new prescription.",
  },
  RX_NOT_PRESCRIPTION: {
    staffLabel: "Not a prescription",
    customerReason: "The file is not a prescription.",
    howToFix:
      "Send the prescription itself: signed and dated, with the medicine, its strength and the dose. A bill, a report or an order list will not do.",
  },
  RX_VETERINARY: {
    staffLabel: "Veterinary prescription",
    customerReason: "The prescription was written for an animal.",
    howToFix: "We supply people only, on the prescription of a dermatologist.",
  },
  RX_PRESCRIBER_NOT_ELIGIBLE: {
    staffLabel: "Prescriber is not a dermatologist",
    customerReason:
      "In India this medicine may be supplied only on a dermatologist’s prescription, and this one was written by another doctor.",
    howToFix: "Ask a dermatologist to see you and, if it is right for you, to prescribe.",
  },
  RX_PRESCRIBER_UNVERIFIED: {
    staffLabel: "Prescriber’s registration could not be confirmed",
    customerReason: "We could not confirm the prescriber’s registration.",
    howToFix:
      "Ask the clinic for a prescription with the prescriber’s full name and registration number, or ask them to call us.",
  },
  RX_UNSIGNED: {
    staffLabel: "Not signed",
    customerReason: "The prescription is not signed.",
    howToFix: "Ask your dermatologist to sign it, then make a new request with the signed one.",
  },
  RX_UNDATED: {
    staffLabel: "Not dated",
    customerReason: "The prescription has no date.",
    howToFix: "Ask your dermatologist to date it, then make a new request with the dated one.",
  },
  RX_DATE_INVALID: {
    staffLabel: "Dated in the future, or the date is not possible",
    customerReason: "The date on the prescription cannot be right.",
    howToFix: askPrescriber,
  },
  RX_EXPIRED: {
    staffLabel: "Past its window",
    customerReason: "The prescription is older than we may act on. The limit is our policy.",
    howToFix: askPrescriber,
  },
  RX_PATIENT_MISMATCH: {
    staffLabel: "Written for another person",
    customerReason: "The prescription does not name the patient of this request.",
    howToFix:
      "Make a new request for the person whom the prescription names, or correct the patient’s details in your account.",
  },
  RX_UNDERAGE: {
    staffLabel: "Under 12, or no guardian on file",
    customerReason: "The patient is too young for this medicine, or no guardian has asked for it.",
    howToFix:
      "Under 12 it is not supplied. From 12 to 17 a parent or guardian makes the request from their own account.",
  },
  RX_DRUG_MISMATCH: {
    staffLabel: "Another brand, strength or form than requested",
    customerReason: "The prescription names another medicine, brand or strength than the one you asked for.",
    howToFix: "Request exactly what the prescription names. We may not supply another brand or strength in its place.",
  },
  RX_DOSE_UNSAFE: {
    staffLabel: "Dose too high for the patient",
    customerReason:
      "The dose on the prescription is higher than we can supply without an explanation from the prescriber.",
    howToFix: "Speak with your dermatologist before you take more. They can write the dose anew or call us.",
  },
  RX_QUANTITY_UNSTATED: {
    staffLabel: "No dose or quantity, prescriber not reached",
    customerReason:
      "The prescription does not say how much to take or how many capsules to supply, and we could not reach the prescriber.",
    howToFix: "Ask your dermatologist to write the dose, the number of days and the total number of capsules.",
  },
  RX_ALREADY_DISPENSED: {
    staffLabel: "Already dispensed in full",
    customerReason: "Everything on this prescription has been supplied.",
    howToFix: askPrescriber,
  },
  RX_TOO_SOON: {
    staffLabel: "Too early for the next supply",
    customerReason: "It is too early for the next supply.",
    howToFix: "Ask again when the capsules you have are nearly used. If you have lost some, call us.",
  },
  RX_PREGNANCY_RISK: {
    staffLabel: "Pregnancy, or prevention not shown",
    customerReason: "We cannot supply this medicine while pregnancy is not ruled out.",
    howToFix:
      "Take no capsules. If you are or may be pregnant, speak with your doctor today. Otherwise see your dermatologist for a test and a new prescription.",
  },
  RX_CONTRAINDICATED: {
    staffLabel: "A contraindication is present",
    customerReason: "Something you told us means that this medicine may harm you.",
    howToFix: "Speak with your dermatologist about it before you ask again.",
  },
  RX_INTERACTION: {
    staffLabel: "An interaction is not resolved",
    customerReason: "Another medicine you take must not be combined with this one.",
    howToFix: "Stop nothing on your own. Speak with your dermatologist about both medicines, then make a new request.",
  },
  RX_GAP_TOO_SHORT: {
    staffLabel: "Too soon after an earlier course",
    customerReason: "Too little time has passed since your last course.",
    howToFix: "Ask your dermatologist when a second course may start.",
  },
  STOCK_NOT_SALEABLE: {
    staffLabel: "No pack fit to be supplied",
    customerReason: "We have no pack that we may supply now.",
    howToFix: "Your prescription stays good for another pharmacy while it is in date.",
  },
  DELIVERY_OUT_OF_AREA: {
    staffLabel: "Address outside the area",
    customerReason: "We may not deliver to this address.",
    howToFix: "Make a new request with an address inside our area, or use a pharmacy near you.",
  },
  ACK_REFUSED: {
    staffLabel: "Safety statements not confirmed",
    customerReason: "The safety statements were not all confirmed.",
    howToFix: "Read them once more. If one of them is not true of you, speak with your dermatologist first.",
  },
  COUNSELLING_DECLINED: {
    staffLabel: "Counselling did not take place",
    customerReason: "We supply this medicine only after a pharmacist has spoken with you, and we could not.",
    howToFix: "Make a new request and choose a time at which we can reach you, or call us.",
  },
  RECORD_INCOMPLETE: {
    staffLabel: "The legal record cannot be completed",
    customerReason: "We could not complete the record that the law asks for.",
    howToFix: "Call us. We tell you what is missing.",
  },
};

/** The words of one code; null for a code that is none of ours. */
export function declineReason(code: string): DeclineReason | null {
  const known = declineCodes.find((one) => one === code);
  return known === undefined ? null : declineReasons[known];
}
