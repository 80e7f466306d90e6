/**
 * What the rules of supply ask, in a sentence each, and what somebody states by approving or dispensing ("By approving you say that …"): sentences of
 * law and medicine. A translation is made and answered for by somebody who knows that law, never by a machine.
 */
export const statements = {
  prescription: "There is a prescription.",
  "original-in-hand": "The original prescription is in hand before supply.",
  "electronic-in-hand": "The electronic prescription is in hand before supply.",
  "not-at-a-distance": "Nothing is supplied at a distance.",
  dated: "The prescription is dated, and not in the future.",
  "names-patient": "The prescription names the patient.",
  signed: "The prescriber signed it.",
  "dose-stated": "It states the dose and for how long.",
  "shows-address": "It shows the patient's address.",
  "exact-preparation": "The very brand and strength prescribed, no other in its place.",
  "statements-current": "The customer confirmed the current safety statements.",
  "form-signed":
    "{form, select, indianConsent {The dermatologist's consent form} ukRisk {The Acknowledgement of Risk Form} ukRisk2026 {The Acknowledgement of Risk Form of January 2026} usEnrolment {The programme's enrolment form} other {The acknowledgement of risk}} is signed.",
  authorised: "The safety programme authorised this supply, and its last day is not over.",
  "age-from": "From {years} years of age.",
  "prescriber-named": "The prescriber is named.",
  "registration-stated": "The prescriber's registration number is stated.",
  "prescribed-by": "Prescribed by {who, select, dermatologist {a dermatologist} other {a dermatologist or under one}}.",
  "first-prescribed-by":
    "The first prescription of a course is by {who, select, dermatologist {a dermatologist} other {a dermatologist or under one}}; a renewal may be by a general practitioner.",
  "prescriber-enrolled": "The prescriber is enrolled in the safety programme.",
  "second-prescriber": "A second prescriber agrees before a patient under {years} begins.",
  "first-visit": "The first prescription follows an examination in person.",
  "delivery-area":
    "Delivered only within the area served{within, select, district {, inside the revenue district of the pharmacy's licence} other {}}.",
  "member-state": "Nothing is supplied without the rules of the member state.",
  "test-negative": "A negative pregnancy test, where the patient can become pregnant.",
  "test-before-prescription":
    "The pregnancy test is of the {days, plural, one {# day} other {# days}} before the prescription.",
  "test-sensitivity": "The pregnancy test finds {level} mIU/mL.",
  "medical-setting": "The pregnancy test was made in a medical setting.",
  "first-in-medical-setting": "A pregnancy test before treatment was made in a medical setting.",
  contraception:
    "Contraception, where the patient can become pregnant: {asked, select, two {two methods} other {one highly effective method or two complementary ones}}.",
  "contraception-month":
    "Contraception is used for one month before the first capsule, where the patient can become pregnant.",
  "days-at-once":
    "At most {days, plural, one {# day is} other {# days are}} supplied at once{whom, select, can {, where the patient can become pregnant} cannot {, where the patient cannot become pregnant} other {}}.",
  "days-in-hand":
    "At most {days, plural, one {# day} other {# days}} in hand per person, over all prescriptions and accounts.",
  "not-more-than-written": "Not more than the total prescribed, and not again unless the prescription says so.",
  "no-repeats": "No repeats: every supply is on a prescription of its own.",
  "repeat-interval": "A repeat waits for the interval that the prescription states.",
  window:
    "Supplied within {days, plural, one {# day} other {# days}} of the prescription's date, where the patient {who, select, can {can become pregnant} other {cannot become pregnant}}.",
  "window-from-specimen":
    "Supplied within {days, plural, one {# day} other {# days}} of the pregnancy test's specimen, its own day counted, where the patient can become pregnant.",
  "preparation-not-stated": "the brand and strength prescribed are those of the order",
  "prescriber-type-not-stated":
    "the prescriber is {who, select, dermatologist {a dermatologist} other {a dermatologist or under one}}",
  "consultation-not-stated": "the prescription followed an examination in person, if it is the first of its course",
  "delivery-not-stated": "the address lies in the area served",
  "pregnancy-test-not-stated": "a pregnancy test was negative, and you know its date",
  "pregnancy-test-sensitivity-not-stated": "the pregnancy test finds {level} mIU/mL",
  "contraception-not-stated":
    "the patient uses contraception ({asked, select, two {two methods} other {one highly effective method or two complementary ones}})",
  "contraception-month-not-stated": "contraception was used for one month before the first capsule of this course",
  "risk-form-not-stated":
    "{form, select, indianConsent {the dermatologist's consent form} ukRisk {the Acknowledgement of Risk Form} ukRisk2026 {the Acknowledgement of Risk Form of January 2026} usEnrolment {the programme's enrolment form} other {the acknowledgement of risk}} is signed: you have seen it, or the prescriber told you so",
  "signature-not-stated": "the prescriber signed it by hand or electronically",
  "patient-address-not-stated":
    "the patient's address stands on the prescription or was added after the patient or the prescriber was asked",
  document: "every page of this medical prescription can be read and looks neither altered nor used before",
  dose: "the dose is right for this patient",
  contraindications:
    "nothing that was told or written speaks against isotretinoin: allergy, liver, blood fats, vitamin A, other medicines{who, select, can {, breast-feeding} other {}}",
  category:
    "{said, select, can {the patient can become pregnant, as was said of them} other {nobody has ruled out that the patient can become pregnant, and it is treated so}}",
  pack: "the pack is in date and not recalled, with Rx mark and boxed warning in place",
  counselling: "the patient, or the guardian, was counselled",
  "rules-again": "The rules of supply, the prescription's window among them, as they stand today",
  batches: "Batch, expiry and number of packs, held against our stock and the order",
  charge: "The charge stands, and no report on the patient's safety is open",
} as const;
