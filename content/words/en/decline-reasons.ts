import type { DeclineCode } from "@/lib/domain/dispensing/decline-codes";

/**
 * Why a pharmacist declines, in the order in which they check: what they choose from, what the customer reads, which accuses nobody, and what mends
 * it. Sentences of law and medicine.
 */
export const declineReasons = {
  "RX_ILLEGIBLE.staff": "Cannot be read after two tries",
  "RX_ILLEGIBLE.customer": "We could not read the prescription.",
  "RX_ILLEGIBLE.fix":
    "Take a photo of every page, flat and in daylight with all four corners in view, and make a new request.",
  "RX_ALTERED.staff": "Altered, or not as the prescriber wrote it",
  "RX_ALTERED.customer": "We could not confirm this prescription.",
  "RX_ALTERED.fix":
    "Ask your dermatologist for a new prescription, then make a new request with it. Your dermatologist can also call us.",
  "RX_DUPLICATE.staff": "The same prescription was sent before",
  "RX_DUPLICATE.customer": "We already have this prescription with another request.",
  "RX_DUPLICATE.fix":
    "Check your other requests first. If none of them is yours, call us or ask your dermatologist for a new prescription.",
  "RX_NOT_PRESCRIPTION.staff": "Not a prescription",
  "RX_NOT_PRESCRIPTION.customer": "The file is not a prescription.",
  "RX_NOT_PRESCRIPTION.fix":
    "Send the prescription itself: signed and dated, with the medicine, its strength and the dose. A bill, a report or an order list will not do.",
  "RX_VETERINARY.staff": "Veterinary prescription",
  "RX_VETERINARY.customer": "The prescription was written for an animal.",
  "RX_VETERINARY.fix": "We supply people only, on the prescription of a dermatologist.",
  "RX_PRESCRIBER_NOT_ELIGIBLE.staff": "Prescriber is not a dermatologist",
  "RX_PRESCRIBER_NOT_ELIGIBLE.customer":
    "In India this medicine may be supplied only on a dermatologist’s prescription, and this one was written by another doctor.",
  "RX_PRESCRIBER_NOT_ELIGIBLE.fix": "See a dermatologist, who can prescribe it if it is right for you.",
  "RX_PRESCRIBER_UNVERIFIED.staff": "Prescriber’s registration could not be confirmed",
  "RX_PRESCRIBER_UNVERIFIED.customer": "We could not confirm the prescriber’s registration.",
  "RX_PRESCRIBER_UNVERIFIED.fix":
    "Ask the clinic for a prescription with the prescriber’s full name and registration number, or ask them to call us.",
  "RX_UNSIGNED.staff": "Not signed",
  "RX_UNSIGNED.customer": "The prescription is not signed.",
  "RX_UNSIGNED.fix": "Ask your dermatologist to sign it, then make a new request with the signed one.",
  "RX_UNDATED.staff": "Not dated",
  "RX_UNDATED.customer": "The prescription has no date.",
  "RX_UNDATED.fix": "Ask your dermatologist to date it, then make a new request with the dated one.",
  "RX_DATE_INVALID.staff": "Dated in the future, or the date is not possible",
  "RX_DATE_INVALID.customer": "The date on the prescription cannot be right.",
  "RX_DATE_INVALID.fix": "Ask your dermatologist for a new prescription, then make a new request with it.",
  "RX_EXPIRED.staff": "Past its window",
  "RX_EXPIRED.customer": "The prescription is too old for us to use.",
  "RX_EXPIRED.fix": "Ask your dermatologist for a new prescription, then make a new request with it.",
  "RX_PATIENT_MISMATCH.staff": "Written for another person",
  "RX_PATIENT_MISMATCH.customer": "The prescription does not name the patient of this request.",
  "RX_PATIENT_MISMATCH.fix":
    "Make a new request for the person whom the prescription names, or correct the patient’s details in your account.",
  "RX_UNDERAGE.staff": "Under 12, or no guardian on file",
  "RX_UNDERAGE.customer": "The patient is too young for this medicine, or no guardian has asked for it.",
  "RX_UNDERAGE.fix":
    "Under 12 it is not supplied. From 12 to 17 a parent or guardian makes the request from their own account.",
  "RX_DRUG_MISMATCH.staff": "Another brand, strength or form than requested",
  "RX_DRUG_MISMATCH.customer":
    "The prescription names a different medicine, brand or strength from the one you asked for.",
  "RX_DRUG_MISMATCH.fix":
    "Request exactly what the prescription names. We may not supply another brand or strength in its place.",
  "RX_DOSE_UNSAFE.staff": "Dose too high for the patient",
  "RX_DOSE_UNSAFE.customer":
    "The dose on the prescription is higher than we can supply without an explanation from the prescriber.",
  "RX_DOSE_UNSAFE.fix": "Speak with your dermatologist before you take more. They can write a new dose or call us.",
  "RX_QUANTITY_UNSTATED.staff": "No dose or quantity, prescriber not reached",
  "RX_QUANTITY_UNSTATED.customer":
    "The prescription does not say how much to take or how many capsules to supply, and we could not reach the prescriber.",
  "RX_QUANTITY_UNSTATED.fix":
    "Ask your dermatologist to write the dose, the number of days and the total number of capsules.",
  "RX_ALREADY_DISPENSED.staff": "Already dispensed in full",
  "RX_ALREADY_DISPENSED.customer": "Everything on this prescription has been supplied.",
  "RX_ALREADY_DISPENSED.fix": "Ask your dermatologist for a new prescription, then make a new request with it.",
  "RX_TOO_SOON.staff": "Too early for the next supply",
  "RX_TOO_SOON.customer": "It is too early for the next supply.",
  "RX_TOO_SOON.fix": "Ask again when your capsules are nearly used up. If you have lost some, call us.",
  "RX_PREGNANCY_RISK.staff": "Pregnancy, or prevention not shown",
  "RX_PREGNANCY_RISK.customer": "We cannot supply this medicine while pregnancy is not ruled out.",
  "RX_PREGNANCY_RISK.fix":
    "Take no capsules. If you are or may be pregnant, speak with your doctor today. Otherwise see your dermatologist for a test and a new prescription.",
  "RX_CONTRAINDICATED.staff": "A contraindication is present",
  "RX_CONTRAINDICATED.customer": "Something you told us means that this medicine may harm you.",
  "RX_CONTRAINDICATED.fix": "Speak with your dermatologist about it before you ask again.",
  "RX_INTERACTION.staff": "An interaction is not resolved",
  "RX_INTERACTION.customer": "Another medicine you take must not be combined with this one.",
  "RX_INTERACTION.fix":
    "Stop nothing on your own. Speak with your dermatologist about both medicines, then make a new request.",
  "RX_GAP_TOO_SHORT.staff": "Too soon after an earlier course",
  "RX_GAP_TOO_SHORT.customer": "Too little time has passed since your last course.",
  "RX_GAP_TOO_SHORT.fix": "Ask your dermatologist when a second course may start.",
  "STOCK_NOT_SALEABLE.staff": "No pack fit for supply",
  "STOCK_NOT_SALEABLE.customer": "We have no pack that we can supply at the moment.",
  "STOCK_NOT_SALEABLE.fix": "You can use your prescription at another pharmacy while it is valid.",
  "DELIVERY_OUT_OF_AREA.staff": "Address outside the area",
  "DELIVERY_OUT_OF_AREA.customer": "We cannot deliver to this address.",
  "DELIVERY_OUT_OF_AREA.fix": "Make a new request with an address inside our area, or use a pharmacy near you.",
  "ACK_REFUSED.staff": "Safety statements not confirmed",
  "ACK_REFUSED.customer": "The safety statements were not all confirmed.",
  "ACK_REFUSED.fix": "Read them again. If one of them is not true for you, speak with your dermatologist first.",
  "COUNSELLING_DECLINED.staff": "Counselling did not take place",
  "COUNSELLING_DECLINED.customer":
    "We supply this medicine only after a pharmacist has spoken with you, and we could not.",
  "COUNSELLING_DECLINED.fix": "Make a new request and choose a time at which we can reach you, or call us.",
  "RECORD_INCOMPLETE.staff": "The legal record cannot be completed",
  "RECORD_INCOMPLETE.customer": "We could not complete the record that the law requires.",
  "RECORD_INCOMPLETE.fix": "Call us. We will tell you what is missing.",
} as const satisfies Record<`${DeclineCode}.${"staff" | "customer" | "fix"}`, string>;
