/** What the rules that prevent a pregnancy ask and say: sentences of law and medicine, translated as those in `rules-paper`. */
export const rulesPregnancy = {
  testNegative: "A negative pregnancy test, where the patient can become pregnant.",
  testNotStatedAttest: "Not stated: the pregnancy test and its date. You judge it by approving.",
  testNotStatedAttestCustomer: "The pharmacist checks the pregnancy test and its date.",
  testAttested: "a pregnancy test was negative, and you know its date",
  testNotStatedRefuse: "Not stated: the pregnancy test and its date.",
  testNotStatedRefuseCustomer: "We need to know the pregnancy test and its date.",
  testPositiveStaff: "The pregnancy test is positive. Nothing is supplied; speak with the patient and the prescriber.",
  testPositiveCustomer: "Nothing can be supplied. A pharmacist will speak with you.",
  testBeforePrescription:
    "The pregnancy test is of the {days, plural, one {# day} other {# days}} before the prescription.",
  testDateStaff:
    "The pregnancy test is of {testDay}, the prescription of {prescriptionDay}; the test belongs in the {days, plural, one {# day} other {# days}} before.",
  testDateCustomer:
    "The pregnancy test must be of the {days, plural, one {# day} other {# days}} before the prescription.",
  testSensitivity: "The pregnancy test finds {level} mIU/mL.",
  sensitivityNotStatedStaff: "Not stated: how sensitive the pregnancy test is. You judge it by approving.",
  sensitivityNotStatedCustomer: "The pharmacist checks how sensitive the pregnancy test is.",
  sensitivityAttested: "the pregnancy test finds {level} mIU/mL",
  insensitiveStaff: "The pregnancy test finds no less than {found} mIU/mL; it should find {level}.",
  insensitiveCustomer: "The pregnancy test is not sensitive enough. Ask the prescriber for another.",
  medicalSetting: "The pregnancy test was made in a medical setting.",
  notInMedicalSettingStaff: "The pregnancy test was not made in a medical setting, or it is not stated where.",
  notInMedicalSettingCustomer: "The pregnancy test must be made in a medical setting.",
  firstInMedicalSetting: "A pregnancy test before treatment was made in a medical setting.",
  firstNotInMedicalSettingStaff: "Before treatment the pregnancy test must be made in a medical setting.",
  firstNotInMedicalSettingCustomer: "The pregnancy test before treatment must be made in a medical setting.",
  methodsAsked: "{asked, select, two {two methods} other {one highly effective method or two complementary ones}}",
  contraception: "Contraception, where the patient can become pregnant: {methods}.",
  contraceptionMonth:
    "Contraception is used for one month before the first capsule, where the patient can become pregnant.",
  contraceptionMonthNotStatedStaff:
    "Not stated: that contraception was used for one month before the first capsule. You judge it by approving.",
  contraceptionMonthNotStatedCustomer:
    "The pharmacist checks that contraception was used for one month before the first capsule.",
  contraceptionMonthAttested: "contraception was used for one month before the first capsule of this course",
  contraceptionTooNewStaff:
    "Contraception is used since {since}, for less than a month. Ask the prescriber when to begin.",
  contraceptionTooNewCustomer: "Contraception must be used for one month before the first capsule.",
  contraceptionNotStatedAttest: "Not stated: the contraception: {methods}. You judge it by approving.",
  contraceptionNotStatedAttestCustomer: "The pharmacist checks the contraception: {methods}.",
  contraceptionAttested: "the patient uses contraception ({methods})",
  contraceptionNotStatedRefuse: "Not stated: the contraception: {methods}.",
  contraceptionNotStatedRefuseCustomer: "We need to know the contraception: {methods}.",
  contraceptionNeeded: "Contraception is needed: {methods}. Speak with the prescriber.",
  noContraceptionStaff: "There is no contraception: {methods} is asked for.",
  contraceptionWeakStaff: "The contraception is less than asked for: {methods}.",
} as const;
