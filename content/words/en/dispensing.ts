/** What stands in the way of approving and dispensing, and the checks of a prescription: sentences of law and medicine, translated as those in `rules-paper`. */
export const dispensing = {
  ownOrder: "You are the customer, the patient or the guardian of this order. A colleague must decide it.",
  pageNotScanned: "The virus scanner has not judged {page} yet.",
  pageNotOpened: "You have not opened {page}.",
  totalIsNotDoseTimesDays:
    "{perDay} a day for {days, plural, one {# day} other {# days}} is {reckoned, plural, one {# capsule} other {# capsules}}, not {total}. Read it again; if that is what it says, settle it with the prescriber.",
  earlierReading:
    "An earlier approval on this prescription read {total, plural, one {# capsule} other {# capsules}} in total.",
  reportOpenBeforeApproval:
    "The customer reported a possible pregnancy, low mood or side effect. Speak with them and close the report first.",
  holdEnded: "The hold on the card has ended. There is nothing to charge.",
  reportOpenBeforeDispensing:
    "The customer told us of a possible pregnancy, low mood or side effect. Nothing may leave before a pharmacist has spoken with them.",
  registrationMissing: "Your account carries no pharmacist's registration number, which the register asks for.",
  windowEndedAfterPayment: "{why} Refund the order and ask for a new prescription.",
  windowEndedBeforeHandOver:
    "{why} The parcel stays here. A pharmacist takes the packs back into quarantine, refunds the order and asks the customer for a new prescription.",
  packsDiffer:
    "{title}: {ordered, plural, one {# pack} other {# packs}} ordered, {entered, plural, one {# pack} other {# packs}} entered.",
  notOrdered: "{slug} is not part of this order.",
  batchUnknown: "Batch {batch} is not in our stock. On the shelf: {known}.",
  noBatch: "none",
  expiryDiffers: "Batch {batch} is booked with expiry {expiry}. Compare the pack.",
  batchExpired: "Batch {batch} expired on {day}.",
  batchShort: "Batch {batch} has {packs, plural, one {# pack} other {# packs}} left.",
  documentIsSound: "every page of this medical prescription can be read and looks neither altered nor used before",
  doseIsRight: "the dose is right for this patient",
  nothingSpeaksAgainst:
    "nothing that was told or written speaks against isotretinoin: allergy, liver, blood fats, vitamin A, other medicines{who, select, can {, breast-feeding} other {}}",
  categoryAsSaid:
    "{said, select, can {the patient can become pregnant, as was said of them} other {nobody has ruled out that the patient can become pregnant, and it is treated so}}",
  packIsSound: "the pack is in date and not recalled, with Rx mark and boxed warning in place",
  patientWasCounselled: "the patient, or the guardian, was counselled",
  rulesJudgedAgain: "The rules of supply, the prescription's window among them, as they stand today",
  batchesCompared: "Batch, expiry and number of packs, held against our stock and the order",
  chargeStands: "The charge stands, and no report on the patient's safety is open",
  nothingToWriteYet: "Nothing was dispensed on this order yet, so there is nothing to write on the copy.",
  serialDiffers: "The register number of this order is {serial}, not {written}. Correct it on the copy.",
  copyAlreadyWritten: "A colleague has already said that it is written on the copy.",
  checkIsOpen: "Not confirmed yet: {words}.",
  checkApplies: "This applies to this patient and has to be confirmed: {words}.",
  prescriberConfirmed: "The prescriber confirmed it",
  documentSeen: "I have seen a document that settles it",
  patientExplained: "The patient or guardian explained it",
  noSaferChoice: "Not supplying would be the greater risk",
  ruleDoesNotFit: "The rule does not fit this case",
  restsOnLaw: "law: {source}",
  restsOnRegulator: "regulator: {source}",
  restsOnProductText: "product text: {source}",
  restsOnProgramme: "safety programme: {source}",
  restsOnOurList: "our list of checks",
  restsOnOurPolicy: "our policy, after: {source}",
} as const;
