/** Orders, questions and prescriptions. */
export const order = {
  "address-name-missing": "Give the name of the person who will receive the parcel.",
  "address-line1-missing": "Give the house and street.",
  "address-city-missing": "Give the town or city.",
  "address-state-missing": "Give the state.",
  "day-invalid": {
    weighing: "Give the day of weighing as DD/MM/YYYY; it cannot be later than today.",
    test: "Give the day of the test as DD/MM/YYYY; it cannot be later than today.",
    birth: "Give the date of birth as it stands on the prescription, as DD/MM/YYYY.",
    reading:
      "{of, select, prescription {The date on the prescription} weight {The date of the weight} other {The date of the test}} must be a real day. Type it as DD/MM/YYYY.",
    "on-hold": "This is not a day. Type it as DD/MM/YYYY.",
  },
  "day-in-future":
    "{of, select, prescription {The date on the prescription} weight {The date of the weight} other {The date of the test}} lies in the future.",
  "undo-refused": {
    "no-decision": "There is no decision to take back.",
    "not-yours": "Only who decided may take it back.",
    "too-late": "A decision can be taken back for {undoSeconds} seconds. What follows from this one has begun.",
  },
  "prescriber-missing": "Type the prescriber's name.",
  "registration-form": "A registration number has 3 to 30 letters, digits, spaces or - . / and at least one digit.",
  "patient-missing": {
    reading: "Type the patient's name as it stands on the prescription.",
    order: "Say who the medicine is for.",
  },
  "line-empty": "Type the line as it is written.",
  "slug-unknown": "This is no medicine of our shelf.",
  "strength-unknown": "{title} has {strengthMg} mg, not {typedMg} mg.",
  "amount-missing":
    "Type {of, select, strength {the strength} dose {how many capsules a day} days {for how many days} other {the total of capsules}}. If it is not stated, ask the prescriber.",
  "second-entry-differs":
    "The first reading has another {of, select, strength {strength: {read} mg} total {total: {read} capsules} medicine {medicine: another one} date {date: {read}} dose {dose: {read} a day} days {number of days: {read}} weight {weight: {read} kg} other {patient: “{read}”}}. Look at the prescription again; whoever is wrong types it anew.",
  "reading-refused": "Something in it cannot be right. Nothing was kept yet.",
  unanswered: {
    question: "“{question}” is not answered yet.",
    field: "{words}",
  },
  "question-answered": "This was answered already. Nothing was changed.",
  "question-withdrawn": "We took this question back; you need not answer it.",
  "question-overdue": "The time to answer is over and a pharmacist looks at the order again. Call us to add something.",
  "question-closed": "The order has moved on, so this need not be answered any more.",
  "address-pin-invalid": "Give the PIN code as six digits, like 411004.",
  "delivery-out-of-area": {
    pin: "We deliver only to PIN codes that begin with {prefixes}. We cannot send this order to {pin}.",
    rule: "The address of delivery lies outside the area served{within, select, district {, which stays inside the revenue district of the licence} other {}}.",
  },
  "address-state-not-of-pin": "The PIN code {pin} is in {states}, not in {state}. Correct the PIN code or the state.",
  "address-phone-invalid":
    "Give an Indian mobile number, like 98765 43210, so that the courier and the pharmacist can reach you.",
  "answer-missing": "Write your answer, or call us.",
  "file-not-new": "This file was there before we asked, or was removed. Send a new one.",
  "test-contradicts": "You gave a day and also said that there was no test. Keep one of the two.",
  "name-missing": "Give the patient's name as it stands on the prescription.",
  "nothing-asked": {
    staff: "Choose at least one question.",
    customer: "Nothing is asked of you for this order.",
  },
  "pharmacist-asks": "A technician may ask for a better or a missing page; anything else is a pharmacist's question.",
  "page-missing": "Choose the file that is to be taken again.",
  "page-unknown": "This file has {pages, plural, one {# page} other {# pages}}.",
  "prescription-declined":
    "This prescription was declined with another request on it. Decline this request, too; the customer can send a new prescription.",
  "prescription-used-up":
    "Everything this prescription allows has been supplied. Decline this request; it needs a new prescription.",
  "already-approved": "A pharmacist has approved this order. Call us if you no longer want it.",
  "nothing-to-look-for": "There is no letter or digit in this to look for.",
  "taken-up": "{colleague}, has taken the order up.",
  "order-changed":
    "The order has changed since you opened it. Nothing you entered was carried out. Read what changed, then decide again.",
  "packs-gone": "Another order has taken the packs meanwhile. The customer must request them anew.",
  "original-not-waiting":
    "This request was decided meanwhile, or more than a day has passed. The file stays where it is.",
  "too-many-files": {
    prescription: "A prescription holds at most {filesMax} files; this one has {files}. Remove one first.",
  },
  "last-file":
    "An order waits on this prescription, and this is its only file. Add the better one first, then remove this.",
  "files-changed": "The files have changed meanwhile. Reload the page and order them again.",
  "original-not-agreed":
    "The file was not taken out: a pharmacist has not agreed to it, it was taken once already, or more than a day has passed. Ask for it again.",
  "answer-refused": {
    incomplete: "Nothing was sent.",
    marked: "Nothing was sent yet. Look at what is marked and send again.",
  },
  "hold-over": "The hold on the card is over, so there is no time left to wait for an answer.",
  "ask-refused": "Nothing was asked.",
  "question-ended": "This question is not open any more; nothing was changed.",
} as const;
