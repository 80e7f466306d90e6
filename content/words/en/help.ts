export const help = {
  contactDescription: "How to reach the pharmacist, what to do when it is urgent, and how to complain.",
  contactLead: "A pharmacist answers questions about the medicine, including before you request anything.",
  reachTitle: "How to reach us",
  pharmacy: "Pharmacy",
  registration: "{pharmacistInCharge}, registration {pharmacistRegistration}",
  contactDemo: "This is a demo: nobody answers these, and no medicine is supplied.",
  contactNoDiagnosis: "Do not email a diagnosis or a prescription. Use your order for both.",
  sideEffectsTitle: "Side effects",
  sideEffectsLead:
    "Tell us in your order, under “Tell us”. We stop further supply until a pharmacist has spoken with you. Tell your dermatologist as well.",
  complaintsTitle: "Complaints",
  complaintsLead:
    "Write to the pharmacist in charge at the address above, with your order number. A person will answer. Complaining never affects how your request is judged.",
  deliveryError: "Error: Delivery",
  delivery: "Delivery",
  deliveryDescription: "Where we deliver, what it costs, and what is on the parcel.",
  deliveryLead: "Check before you fill in anything else.",
  deliveryYes: "Yes, we deliver to {pin}",
  deliveryYesLead: "Delivery costs {deliveryFeePaise}. <link>See the capsules</link>",
  deliveryNo: "No, we do not deliver to {pin}",
  deliveryNoLead: "We deliver only in our own district. You can use your prescription at any pharmacy.",
  deliveryAreaTitle: "Delivery area and parcel",
  deliveryArea: "To PIN codes that begin with {deliveryPins}.",
  deliveryParcel: "The parcel is plain: nothing on it says what is in it.",
  deliveryRecipient: "The person named on the order must receive it; it is never left at the door.",
  requestDescription:
    "From the prescription to the parcel: what you send, when your card is held and when it is charged.",
  requestLead: "You make a request, and a pharmacist decides. Your card is charged only after approval.",
  showTitle: "What the prescription must show",
  showPrescriber: "The dermatologist’s name, registration number, address and signature, and the date.",
  showPatient: "The patient’s name, as in your request.",
  showMedicine: "Isotretinoin with brand and strength, the dose, the number of days and the total quantity.",
  showPages: "Send every page as a photo or a PDF, with all four corners in view.",
  chargeTitle: "When your card is held, and when it is charged",
  chargeEnter:
    "At the end of checkout you have 90 minutes to enter your card. After that the request closes and nothing is held.",
  chargeHeld:
    "Your bank holds the amount. This is not a charge: the money is still yours, but you cannot spend it elsewhere.",
  chargeHoldEnds:
    "A hold lasts about 7 days; your order shows the exact time. If no pharmacist has approved by then, the hold ends and the order closes without a charge.",
  chargeDecided:
    "When a pharmacist approves, the card is charged once. When a pharmacist declines, the hold is released.",
  chargeCancel: "You can cancel your order until it is approved. The hold is then released, too.",
  checksTitle: "What the pharmacist checks",
  checksList:
    "That the prescription is readable, in date and yours; that a dermatologist wrote it; that brand, strength and dose match your request; that pregnancy is ruled out where it is possible; that nothing you told us makes the medicine unsafe for you. If something is missing, we ask you in your order.",
  checksDeclined:
    "If the answer is no, we tell you why and what you can do. You can always make a new request with a new prescription.",
  quantityTitle: "Quantity and delivery",
  quantityLimit: "We supply at most {supplyDaysMax} days at a time, in whole packs.",
  quantityDelivery: "Delivery costs {deliveryFeePaise}. We deliver to PIN codes that begin with {deliveryPins}.",
  quantityReturns:
    "Once a medicine has left the pharmacy, we cannot take it back for resale. Bring us what is left over and we will destroy it.",
  requestNext: "<link>See the capsules</link> or <link2>ask us first</link2>.",
  privacyDescription: "Who sees a prescription, what we keep and for how long, and what never leaves the pharmacy.",
  privacyLead: "What you tell a pharmacy is personal. We ask only for what we need for the check.",
  viewersTitle: "Who sees the prescription",
  viewersYou: "You, when you are signed in.",
  viewersStaff: "The staff of {name} who check or dispense it. Each time one of them opens it, this is recorded.",
  viewersRecord:
    "You can read that record: under <link>Prescriptions</link> in your account, “Who saw it” shows when, which page, and by whom: role, first name and initial.",
  viewersNobodyElse: "Nobody else. It is stored encrypted, and its address cannot be guessed or shared.",
  keptTitle: "What we keep",
  keptAccount:
    "Your account: name, email address, date of birth, and your password in a form that cannot be read back.",
  keptPatients: "The patients you name, with their allergies and medicines, because the check needs them.",
  keptOrders: "Prescriptions, orders, decisions, and who did what and when.",
  keptForms:
    "For one hour, what you typed into a form that came back with questions, or into the check of other medicines: only your browser can read it, and it is not linked to any account.",
  keptRegister: "The register of supplies, for as long as the Drugs Rules require. Entries are never changed.",
  sharedTitle: "What we share",
  sharedCard:
    "You enter your card on the page of the payment service, Stripe. We never see its number. Stripe is told the amount, not the medicine.",
  sharedCourier: "The courier gets the name, address and phone number that you enter, not what is in the parcel.",
  sharedMails: "Our emails say that something has happened in an order, never which medicine.",
  sharedNoAdvertising: "There is no advertising and no tracking on these pages.",
  cookiesTitle: "Cookies",
  cookiesLead:
    "Reading sets none. Adding something to the basket sets one that remembers the basket; signing in sets one that keeps you signed in; a form that comes back, or the check of other medicines, sets one for an hour so that only your browser can find what you typed. All are our own and are used for nothing else.",
  rightsTitle: "Your rights",
  rightsLead:
    "You can ask to see, correct or delete what we hold about you: <link>write to us</link>. What the law requires us to keep stays until that time is over; we will tell you what that is.",
  pinCodeInvalid: "Enter the PIN code as six digits, for example 411004.",
} as const;
