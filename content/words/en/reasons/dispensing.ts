/** Rules of supply, approval and dispensing: sentences of law and medicine. A translation is made and answered for by somebody who knows that law, never by a machine. */
export const dispensing = {
  "original-required": {
    request:
      "In {country, select, IN {India} US {the United States} UK {the United Kingdom} other {the European Union}} we supply on the original prescription only; this site takes copies.",
    rule: "The original prescription must be here before supply; a copy is not enough.",
  },
  "e-prescription-required": {
    request:
      "In {country, select, IN {India} US {the United States} UK {the United Kingdom} other {the European Union}} we supply on an electronic prescription only; this site takes copies.",
    rule: "The electronic prescription must be here before supply.",
  },
  "online-supply-forbidden": {
    request:
      "In {country, select, IN {India} US {the United States} UK {the United Kingdom} other {the European Union}} we supply no prescription medicine online.",
    rule: "This medicine may not be supplied at a distance here.",
  },
  "category-conflict": {
    male: "The prescription says that the patient is male, but it was confirmed that they can become pregnant. Choose which is right and how you know.",
    female:
      "The prescription says that the patient is female, {age} years old, but it was confirmed that she cannot become pregnant. Choose how you know.",
  },
  "approval-refused": "The order cannot be approved with what was entered. Nothing was changed or charged.",
  "decline-refused": "The order was not changed.",
  "drug-mismatch": {
    "not-chosen":
      "No medicine is chosen; the order is for {title}. {because, select, rule65 {Rule 65(11A) allows no other preparation in its place, not even the same substance.} other {We supply the very product the prescription names.}}",
    other:
      "The order is for {title}. {because, select, rule65 {Rule 65(11A) allows no other preparation in its place, not even the same substance.} other {We supply the very product the prescription names.}}",
  },
  "patient-under-12": {
    rule: "The patient is under {years}.",
    order: "This medicine is not for children under 12.",
    record: "This medicine is not for children under 12. Ask the prescribing doctor about other treatment.",
  },
  "patient-under-13": {
    rule: "The patient is under {years}.",
  },
  "over-30-days":
    "At most {days, plural, one {# day is} other {# days are}} supplied at once. Typed: {typed, plural, one {# day} other {# days}}; the order lasts {lasts, plural, one {# day} other {# days}} at {perDay} a day.",
  "out-of-window": {
    window:
      "The prescription could be used until {lastDay} (the patient counts as one who {who, select, can {can become pregnant} other {cannot become pregnant}}: {days, plural, one {# day} other {# days}}).",
    "after-payment": "{ended} Refund the order and ask for a new prescription.",
    "before-hand-over":
      "{ended} The parcel stays here. A pharmacist takes the packs back into quarantine, refunds the order and asks the customer for a new prescription.",
    authorisation: "The programme allowed supply until {lastDay}.",
    specimen:
      "The specimen is of {specimenDay}; supply was possible on {days, plural, one {# day} other {# days}}, that day included.",
  },
  "batch-unknown": "Batch {batch} is not in our stock. In stock: {known, select, none {none} other {{known}}}.",
  "expiry-invalid": {
    unreadable: "Enter the expiry as printed on the pack, for example 07/2027, JUL 27 or 31/07/2027.",
    ambiguous:
      "This expiry can be read in two ways. Enter month and year, for example 07/2027, or the month as a word, for example 31 JUL 2027.",
    "too-far": "This expiry is more than six years away. Check the year on the pack.",
    "long-past": "This expiry is more than six years ago. Check the year on the pack.",
    "out-of-date": "This batch has expired and cannot be received.",
  },
  "own-order": "You are the customer, the patient or the guardian of this order. A colleague must decide it.",
  "page-not-opened": "You have not opened {page}.",
  "quantity-inconsistent":
    "{perDay} a day for {days, plural, one {# day} other {# days}} is {reckoned, plural, one {# capsule} other {# capsules}}, not {total}. Read it again; if that is what it says, resolve it with the prescriber.",
  "differs-from-earlier":
    "An earlier approval on this prescription read {total, plural, one {# capsule} other {# capsules}} in total.",
  "hold-ended": {
    approval: "The hold on the card has ended. There is nothing to charge.",
    undo: "The hold on the card has ended in the meantime: there is nothing to go back to.",
  },
  "check-applies": "This applies to this patient and has to be confirmed: {check}.",
  "check-open": "Not confirmed yet: {check}.",
  "copy-written": "A colleague has already marked the copy as written.",
  "not-dispensed": "Nothing has been dispensed on this order yet, so there is nothing to write on the copy.",
  "serial-differs": "The register number of this order is {serial}, not {written}. Correct it on the copy.",
  "registration-missing": "Your account has no pharmacist's registration number, which the register requires.",
  "quantity-differs":
    "{title}: {ordered, plural, one {# pack} other {# packs}} ordered, {entered, plural, one {# pack} other {# packs}} entered.",
  "not-ordered": "{slug} is not part of this order.",
  "expiry-differs": "Batch {batch} is recorded with expiry {expiry}. Check the pack.",
  "batch-expired": {
    shelf: "Batch {batch} expired on {expiresOn}.",
    parcel: "Packs of batch {batch} in this parcel expired on {expiresOn}.",
  },
  "batch-short": {
    dispensing: "Batch {batch} has {packs, plural, one {# pack} other {# packs}} left.",
    "write-off": "Batch {batchNumber} has {left, plural, one {# pack} other {# packs}} on hand.",
  },
  "category-not-confirmed":
    "Confirm for this prescription whether the patient can become pregnant: what was said or written points to “cannot”, and nobody has confirmed it.",
  "already-decided": {
    order: "A colleague has already decided: {decision, select, approve {approved} other {declined}}.",
    prescription:
      "A pharmacist has decided on this prescription. Its transcription cannot be changed; upload a new one for a new request.",
  },
  "category-origin-missing": "Choose how you know this.",
  "dispensing-refused": "Nothing was dispensed, and the stock was not changed.",
  "reading-incomplete":
    "The first transcription does not name one of our medicines with strength, dose and total. It must be typed again, or the customer asked.",
  "second-entry-missing": "Enter strength and total from the document: they are entered twice.",
  "transcription-missing": "Type what the prescription says; nobody has typed it yet.",
  "reference-taken":
    "{courier} already has {reference} for the order that ends in {ending}. Each parcel has its own number: read it again from this label.",
  "packs-returned":
    "Packs from this order were returned and are in quarantine, so the parcel is not complete. Refund the order.",
  "no-prescription": "There is no page to check: the prescription has no file.",
  "written-on-invalid": "Enter the date on the prescription as a real date.",
  "written-in-future": "The date on the prescription is in the future.",
  "patient-mismatch": {
    nobody: "The prescription names no patient.",
    other: "The prescription names “{named}”, the order is for “{patient}”.",
  },
  "patient-name-near":
    "The prescription names “{named}”, the order is for “{patient}”: spelt differently, it may be the same person. Compare age, sex and address, or ask.",
  "patient-name-other-script":
    "The prescription names “{named}”, the order is for “{patient}”: it is in another script, which cannot be compared here. Read both names, and compare age, sex and address, or ask.",
  "preparation-not-stated": "Not stated: the brand and strength prescribed. You judge it by approving.",
  "strength-mismatch": "The order is for {ordered} mg, the prescription says {prescribed} mg.",
  "brand-not-named":
    "The prescription names no brand; the order is for {title}. Choose one brand, let the patient confirm it, and record both.",
  "prescriber-registration-missing": "Enter the prescriber's registration number.",
  "prescriber-registration-form":
    "“{typed}” is not a registration number: it has 3 to 30 characters, with at least one digit other than zero. If the prescription shows none, ask the prescriber.",
  "prescriber-type-not-stated":
    "Not stated: that the prescriber is {who, select, dermatologist {a dermatologist} other {a dermatologist or under one}}. You judge it by approving.",
  "prescriber-not-eligible":
    "This medicine is supplied on the prescription of {who, select, dermatologist {a dermatologist} other {a dermatologist or under one}} only.",
  "prescriber-not-enrolled": "The prescriber's enrolment in the safety programme is not confirmed.",
  "second-prescriber-missing": "The patient is under {years}: a second prescriber must agree before treatment begins.",
  "consultation-not-stated": "Not stated: whether the first visit was in person. You judge it by approving.",
  "first-visit-remote":
    "The first prescription came from a remote consultation. Ask the prescriber for an examination in person.",
  "delivery-not-stated": "Not stated: that the address lies in the area served. You judge it by approving.",
  "no-member-state": "The rules of this member state are not drawn up. Nothing is supplied.",
  "pregnancy-test-not-stated": {
    refuse: "Not stated: the pregnancy test and its date.",
    attest: "Not stated: the pregnancy test and its date. You judge it by approving.",
  },
  "pregnancy-test-date":
    "The pregnancy test is of {testDay}, the prescription of {prescriptionDay}; the test belongs in the {days, plural, one {# day} other {# days}} before.",
  "pregnancy-test-sensitivity-not-stated":
    "Not stated: how sensitive the pregnancy test is. You judge it by approving.",
  "pregnancy-test-insensitive": "The pregnancy test finds no less than {found} mIU/mL; it should find {level}.",
  "pregnancy-test-setting": {
    always: "The pregnancy test was not made in a medical setting, or it is not stated where.",
    first: "Before treatment the pregnancy test must be made in a medical setting.",
  },
  "contraception-missing":
    "There is no contraception: {asked, select, two {two methods} other {one highly effective method or two complementary ones}} is asked for.",
  "contraception-weak":
    "The contraception is less than asked for: {asked, select, two {two methods} other {one highly effective method or two complementary ones}}.",
  "contraception-not-stated": {
    refuse:
      "Not stated: the contraception: {asked, select, two {two methods} other {one highly effective method or two complementary ones}}.",
    attest:
      "Not stated: the contraception: {asked, select, two {two methods} other {one highly effective method or two complementary ones}}. You judge it by approving.",
  },
  "contraception-month-not-stated":
    "Not stated: that contraception was used for one month before the first capsule. You judge it by approving.",
  "contraception-too-new":
    "Contraception is used since {sinceDay}, for less than a month. Ask the prescriber when to begin.",
  "other-supplies-unknown": "Other supplies to this person could not be loaded.",
  "already-supplied":
    "Other orders for a person with the same or a similar name and this date of birth cover {covered, plural, one {# day} other {# days}} from today; this one adds {asked, plural, one {# day} other {# days}}. At most {days} may be in hand at once.",
  "quantity-not-stated": "The prescription states no total.",
  "more-than-prescribed":
    "The order is for {asked, plural, one {# capsule} other {# capsules}}; the prescription is for {total}{used, plural, =0 {} other {, # of them already used}}. {left, plural, one {# is} other {# are}} left.",
  "already-dispensed": "The prescription was already supplied in full. Each supply needs its own prescription.",
  "repeat-too-soon":
    "The prescription allows a repeat {days, plural, one {# day} other {# days}} after the last supply, which was on {lastDay}.",
  "risk-form-not-stated":
    "Not stated: that {form, select, indianConsent {the dermatologist's consent form} ukRisk {the Acknowledgement of Risk Form} ukRisk2026 {the Acknowledgement of Risk Form of January 2026} usEnrolment {the programme's enrolment form} other {the acknowledgement of risk}} is signed. You judge it by approving.",
  "risk-form-missing":
    "{form, select, indianConsent {The dermatologist's consent form} ukRisk {The Acknowledgement of Risk Form} ukRisk2026 {The Acknowledgement of Risk Form of January 2026} usEnrolment {The programme's enrolment form} other {The acknowledgement of risk}} is not signed.",
  "authorisation-missing": "Get the programme's authorisation for this supply first.",
  "signature-not-stated": "Not stated: that the prescriber signed it. You judge it by approving.",
  "signature-missing": "The prescriber did not sign it.",
  "dose-not-stated": "The prescription states no dose or no duration, so the days cannot be counted.",
  "patient-address-not-stated": "Not stated: the patient's address on the prescription. You judge it by approving.",
  "patient-address-missing": "The prescription shows no address of the patient. Ask for it and have it added.",
} as const;
