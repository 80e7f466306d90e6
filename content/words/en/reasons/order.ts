/** Orders, questions and prescriptions. */
export const order = {
  "address-name-missing": "Enter the recipient’s name.",
  "address-line1-missing": "Enter the house and street.",
  "address-city-missing": "Enter the town or city.",
  "address-state-missing": "Choose the state.",
  "day-invalid": {
    weighing: "Enter the date of weighing as DD/MM/YYYY; it cannot be later than today.",
    test: "Enter the date of the test as DD/MM/YYYY; it cannot be later than today.",
    birth: "Enter the date of birth shown on the prescription, as DD/MM/YYYY.",
    reading:
      "{of, select, prescription {The date on the prescription} weight {The date of the weight} other {The date of the test}} must be a real date. Enter it as DD/MM/YYYY.",
    "on-hold": "This is not a date. Enter it as DD/MM/YYYY.",
  },
  "day-in-future":
    "{of, select, prescription {The date on the prescription} weight {The date of the weight} other {The date of the test}} is in the future.",
  "undo-refused": {
    "no-decision": "There is no decision to undo.",
    "not-yours": "Only the person who decided can undo it.",
    "too-late": "A decision can be undone for {undoSeconds} seconds. This one is already being carried out.",
  },
  "prescriber-missing": "Enter the prescriber's name.",
  "registration-form": "A registration number has 3 to 30 letters, digits, spaces or - . / and at least one digit.",
  "patient-missing": {
    reading: "Enter the patient's name as shown on the prescription.",
    order: "Choose who the medicine is for.",
  },
  "line-empty": "Enter the line as written.",
  "slug-unknown": "This is not one of our medicines.",
  "strength-unknown": "{title} has {strengthMg} mg, not {typedMg} mg.",
  "amount-missing":
    "Enter {of, select, strength {the strength} dose {how many capsules a day} days {for how many days} other {the total number of capsules}}. If it is not stated, ask the prescriber.",
  "second-entry-differs":
    "The first transcription has a different {of, select, strength {strength: {read} mg} total {total: {read} capsules} medicine {medicine: another one} date {date: {read}} dose {dose: {read} a day} days {number of days: {read}} weight {weight: {read} kg} other {patient: “{read}”}}. Check the prescription again; whoever is wrong types it again.",
  "reading-refused": "Something in it cannot be right. Nothing was saved yet.",
  unanswered: {
    question: "“{question}” has not been answered yet.",
    field: "{words}",
  },
  "question-answered": "This was already answered. Nothing was changed.",
  "question-withdrawn": "We withdrew this question; you do not need to answer it.",
  "question-overdue":
    "The time to answer is over and a pharmacist is looking at the order again. Call us to add something.",
  "question-closed": "The order has moved on, so this no longer needs an answer.",
  "address-pin-invalid": "Enter the PIN code as six digits, for example 411004.",
  "delivery-out-of-area": {
    pin: "We deliver only to PIN codes that begin with {prefixes}. We cannot send this order to {pin}.",
    rule: "The delivery address is outside the area we serve{within, select, district {, which stays inside the revenue district of the licence} other {}}.",
  },
  "address-state-not-of-pin": "The PIN code {pin} is in {states}, not in {state}. Correct the PIN code or the state.",
  "address-phone-invalid":
    "Enter an Indian mobile number, for example 98765 43210, so that the courier and the pharmacist can reach you.",
  "answer-missing": "Enter your answer, or call us.",
  "file-not-new": "This file was there before we asked, or was removed. Send a new one.",
  "test-contradicts": "You entered a date and also said that there was no test. Keep one of the two.",
  "name-missing": "Enter the patient's name as shown on the prescription.",
  "nothing-asked": {
    staff: "Choose at least one question.",
    customer: "There are no questions for you on this order.",
  },
  "pharmacist-asks": "A technician can ask for a better or a missing page; only a pharmacist can ask anything else.",
  "page-missing": "Choose the file to be photographed again.",
  "page-unknown": "This file has {pages, plural, one {# page} other {# pages}}.",
  "prescription-declined":
    "This prescription was declined with another request. Decline this request, too; the customer can send a new prescription.",
  "prescription-used-up":
    "Everything this prescription allows has been supplied. Decline this request; it needs a new prescription.",
  "already-approved": "A pharmacist has approved this order. Call us if you no longer want it.",
  "nothing-to-look-for": "Enter at least one letter or digit to search for.",
  "taken-up": "{colleague}, has claimed the order.",
  "order-changed":
    "The order has changed since you opened it. Nothing you entered was carried out. Check what changed, then decide again.",
  "packs-gone": "Another order has taken the packs in the meantime. The customer must make a new request.",
  "original-not-waiting":
    "This request was decided in the meantime, or more than a day has passed. The file was not released.",
  "too-many-files": {
    prescription: "A prescription holds at most {filesMax} files; this one has {files}. Remove one first.",
  },
  "last-file":
    "An order is waiting on this prescription, and this is its only file. Add the better one first, then remove this one.",
  "files-changed": "The files have changed in the meantime. Reload the page and reorder them again.",
  "original-not-agreed":
    "The file was not downloaded: a pharmacist has not agreed to it, it was already downloaded once, or more than a day has passed. Request it again.",
  "answer-refused": {
    incomplete: "Nothing was sent.",
    marked: "Nothing was sent yet. Check what is marked and send again.",
  },
  "hold-over": "The hold on the card has ended, so there is no time left to wait for an answer.",
  "ask-refused": "Nothing was asked.",
  "question-ended": "This question is no longer open; nothing was changed.",
} as const;
