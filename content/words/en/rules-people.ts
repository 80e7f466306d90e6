/** Who may prescribe, for whom, and where we supply: sentences of law, translated as those in `rules-paper`. */
export const rulesPeople = {
  ageFrom: "From {years} years of age.",
  tooYoungStaff: "The patient is under {years}.",
  tooYoungCustomer: "This medicine is not for children under {years}.",
  prescriberNamed: "The prescriber is named.",
  noPrescriberStaff: "Type the prescriber's name.",
  noPrescriberCustomer: "The prescription shows no prescriber's name that we can read.",
  registrationStated: "The prescriber's registration number is stated.",
  noRegistrationStaff: "Type the prescriber's registration number.",
  notARegistrationStaff:
    "“{typed}” is no registration number: one has 3 to 30 characters and a digit other than nought. Where the prescription shows none, ask the prescriber.",
  noRegistrationCustomer: "The prescription shows no registration number of the prescriber that we can read.",
  prescribedBy: "Prescribed by {who, select, dermatologist {a dermatologist} other {a dermatologist or under one}}.",
  firstPrescribedBy:
    "The first prescription of a course is by {who, select, dermatologist {a dermatologist} other {a dermatologist or under one}}; a renewal may be by a general practitioner.",
  prescriberNotStatedStaff:
    "Not stated: that the prescriber is {who, select, dermatologist {a dermatologist} other {a dermatologist or under one}}. You judge it by approving.",
  prescriberNotStatedCustomer:
    "The pharmacist checks that the prescriber is {who, select, dermatologist {a dermatologist} other {a dermatologist or under one}}.",
  prescriberAttested:
    "the prescriber is {who, select, dermatologist {a dermatologist} other {a dermatologist or under one}}",
  prescriberNotEligible:
    "This medicine is supplied on the prescription of {who, select, dermatologist {a dermatologist} other {a dermatologist or under one}} only.",
  prescriberEnrolled: "The prescriber is enrolled in the safety programme.",
  prescriberNotEnrolled: "The prescriber's enrolment in the safety programme is not confirmed.",
  secondPrescriber: "A second prescriber agrees before a patient under {years} begins.",
  noSecondPrescriberStaff: "The patient is under {years}: a second prescriber must agree before treatment begins.",
  noSecondPrescriberCustomer: "Before a patient under {years} begins, two prescribers must agree.",
  firstVisit: "The first prescription follows an examination in person.",
  firstVisitNotStatedStaff: "Not stated: whether the first visit was in person. You judge it by approving.",
  firstVisitNotStatedCustomer: "The pharmacist checks whether the first visit was in person.",
  firstVisitAttested: "the prescription followed an examination in person, if it is the first of its course",
  firstVisitRemoteStaff:
    "The first prescription came from a remote consultation. Ask the prescriber for an examination in person.",
  firstVisitRemoteCustomer: "The first prescription needs an examination in person.",
  deliveryArea:
    "Delivered only within the area served{within, select, district {, inside the revenue district of the pharmacy's licence} other {}}.",
  deliveryNotStatedStaff: "Not stated: that the address lies in the area served. You judge it by approving.",
  deliveryNotStatedCustomer: "The pharmacist checks that the address lies in the area served.",
  deliveryAttested: "the address lies in the area served",
  outOfAreaStaff:
    "The address of delivery lies outside the area served{within, select, district {, which stays inside the revenue district of the licence} other {}}.",
  outOfAreaCustomer: "We do not deliver to this address.",
  memberState: "Nothing is supplied without the rules of the member state.",
  noMemberStateStaff: "The rules of this member state are not drawn up. Nothing is supplied.",
  noMemberStateCustomer: "We do not supply in this country.",
} as const;
