/** What stands in the way of approving and dispensing, and the checks of a prescription: sentences of law and medicine, translated as those in `rules-paper`. */
export const dispensing = {
  prescriberConfirmed: "The prescriber confirmed it",
  documentSeen: "I have seen a document that settles it",
  patientExplained: "The patient or guardian explained it",
  noSaferChoice: "Not supplying would be the greater risk",
  ruleDoesNotFit: "The rule does not fit this case",
  ourPolicy: "{rule} This is our policy.",
  ourPolicyMark: "our policy",
  restsOnLaw: "law: {source}",
  restsOnRegulator: "regulator: {source}",
  restsOnProductText: "product text: {source}",
  restsOnProgramme: "safety programme: {source}",
  restsOnOurList: "our list of checks",
  restsOnOurPolicy: "our policy, after: {source}",
} as const;
