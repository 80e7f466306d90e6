export const help = {
  contactAndComplaints: "Contact and complaints",
  howToReachThePharmacist: "How to reach the pharmacist, what to do when it is urgent, and how to complain.",
  aPharmacistAnswersQuestionsAbout:
    "A pharmacist answers questions about the medicine, also before you request anything.",
  howToReachUs: "How to reach us",
  pharmacy: "Pharmacy",
  phone: "Phone",
  email: "Email",
  address: "Address",
  drugLicence: "Drug licence",
  pharmacistInCharge: "Pharmacist in charge",
  registration: "{pharmacistInCharge}, registration {pharmacistRegistration}",
  thisIsADemoNobody: "This is a demo: nobody answers there, and no medicine is supplied.",
  writeNoDiagnosisAndSend: "Write no diagnosis and send no prescription by email. Your order is the place for both.",
  sideEffects: "Side effects",
  tellUsInYourOrder:
    "Tell us in your order, under “Tell us”. Further supply stops until a pharmacist has spoken with you. Tell your dermatologist as well.",
  complaints: "Complaints",
  writeToThePharmacist:
    "Write to the pharmacist in charge at the address above, with your order number. You get an answer from a person. Complaining never changes how your request is judged.",
  errorDelivery: "Error: Delivery",
  delivery: "Delivery",
  whereWeDeliverWhat: "Where we deliver, what it costs, and what stands on the parcel.",
  askBeforeYouFill: "Ask before you fill in anything else.",
  yesWeDeliverTo: "Yes, we deliver to {pin}",
  itCostsSeeTheCapsules: "It costs {deliveryFeePaise}. <link>See the capsules</link>",
  noWeDoNotDeliver: "No, we do not deliver to {pin}",
  weMayDeliverWithin:
    "We may deliver within our own district only. A pharmacy near you can supply what your prescription names; it stays yours.",
  whereToAndHow: "Where to, and how",
  toPinCodesThatBegin: "To PIN codes that begin with {deliveryPins}.",
  theParcelIsPlainNothing: "The parcel is plain: nothing on it says what is in it.",
  somebodyWhoIsNamedMust: "Somebody who is named must take it; it is not left at a door.",
  howRequestingWorks: "How requesting works",
  fromThePrescription:
    "From the prescription to the parcel: what you send, when your card is held and when it is charged.",
  youRequestAPharmacistDecides: "You request, a pharmacist decides. Your card is charged only after an approval.",
  whatThePrescriptionMustShow: "What the prescription must show",
  aDermatologistsNameRegistrationNumber:
    "A dermatologist’s name, registration number, address and signature, and the date.",
  thePatientsName: "The patient’s name, as in your request.",
  isotretinoinWithBrandAndStrength:
    "Isotretinoin with brand and strength, the dose, the number of days and the total quantity.",
  sendEveryPage: "Send every page as a photo or a PDF, with all four corners in view.",
  whenYourCardIsHeld: "When your card is held, and when it is charged",
  atTheEndOfCheckout:
    "At the end of checkout you have 90 minutes to give your card. After that the request closes; nothing was held.",
  yourBankHoldsTheAmount:
    "Your bank holds the amount. That is not a charge: the money stays yours and cannot be spent elsewhere.",
  aHoldLastsAbout7:
    "A hold lasts about 7 days; your order shows the exact time. If no pharmacist has approved by then, it lapses and the order closes without a charge.",
  whenAPharmacistApproves:
    "When a pharmacist approves, the card is charged once. When a pharmacist declines, the hold is released.",
  youCanCancel: "You can cancel in your order until it is approved. The hold is released then, too.",
  whatThePharmacistChecks: "What the pharmacist checks",
  thatThePrescriptionCan:
    "That the prescription can be read, is in date and is yours; that a dermatologist wrote it; that brand, strength and dose are those you asked for; that pregnancy is ruled out where it is possible; that nothing you told us speaks against it. If something is missing you are asked, once and in words, in your order.",
  ifTheAnswerIsNo:
    "If the answer is no, you read why and how to mend it. A new request with a new prescription is always open to you.",
  howMuchAndWhereTo: "How much, and where to",
  atMostDaysSupply: "At most {supplyDaysMax} days’ supply at a time, in whole packs. This is our policy.",
  deliveryCostsAndGoes: "Delivery costs {deliveryFeePaise}, and goes to PIN codes that begin with {deliveryPins}.",
  aMedicineThatHasLeft:
    "A medicine that has left the pharmacy is not taken back for sale. Bring what is left over; it is destroyed.",
  seeTheCapsulesOrAsk: "<link>See the capsules</link> or <link2>ask us first</link2>.",
  privacy: "Privacy",
  whoSeesAPrescriptionWhat:
    "Who sees a prescription, what is kept and for how long, and what never leaves the pharmacy.",
  whatYouTellAPharmacy:
    "What you tell a pharmacy is about your body. We ask for what the check needs and nothing else.",
  whoSeesThePrescription: "Who sees the prescription",
  youWhenYouAreSigned: "You, when you are signed in.",
  theStaffOfWhoseDuty:
    "The staff of {name} whose duty it is to check or dispense it. Each time one of them opens it, that is put on record.",
  youCanReadThatRecord:
    "You can read that record: under <link>Prescriptions</link> in your account, “Who saw it” tells when, which page, and by whom: role, first name and initial.",
  nobodyElseItLiesEncrypted: "Nobody else. It lies encrypted, and no address of it can be guessed or shared.",
  whatWeKeep: "What we keep",
  yourAccountNameEmailAddress:
    "Your account: name, email address, date of birth, and your password in a form that cannot be read back.",
  thePatientsYouName: "The patients you name, with their allergies and medicines, because the check needs them.",
  prescriptionsOrdersDecisionsAndWho: "Prescriptions, orders, decisions, and who did what and when.",
  forAnHourWhat:
    "For an hour, what you typed into a form that came back with questions, or into the check of other medicines: for your browser alone, and joined to no account.",
  theRegisterOfSupplies:
    "The register of supplies, for as long as the Drugs Rules demand. It is written once and never changed.",
  whatGoesElsewhere: "What goes elsewhere",
  yourCardIsTyped:
    "Your card is typed at the payment service, Stripe. We never see its number. Stripe learns the amount, not the medicine.",
  theCourierLearnsTheName:
    "The courier learns the name, address and phone number that you give, not what is in the parcel.",
  ourMailsSayThatSomething: "Our mails say that something has happened in an order, never which medicine.",
  thereIsNoAdvertising: "There is no advertising and no tracking on these pages.",
  cookies: "Cookies",
  readingSetsNonePuttingSomething:
    "Reading sets none. Putting something in the basket sets one that remembers the basket; signing in sets one that keeps you signed in; a form that comes back, or the check of other medicines, sets one for an hour by which your browser alone finds what you typed. All are ours and serve nothing else.",
  yourRights: "Your rights",
  askToSeeCorrect:
    "Ask to see, correct or delete what we hold about you: <link>write to us</link>. What the law has us keep stays until its time is over; we tell you what that is.",
  giveThePinCode: "Give the PIN code as six digits, like 411004.",
} as const;
