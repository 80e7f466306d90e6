/** What stands in the way of approving and dispensing, and the checks of a prescription: sentences of law and medicine. */
export const dispensing = {
  "override.prescriber-confirmed": "The prescriber confirmed it",
  "override.document-seen": "I have seen a document that settles it",
  "override.patient-explained": "The patient or guardian explained it",
  "override.no-safer-choice": "Not supplying would be the greater risk",
  "override.rule-does-not-fit": "The rule does not fit this case",
  ourPolicy: "{rule} This is our policy.",
  ourPolicyMark: "our policy",
  "restsOn.STATUTE": "law: {source}",
  "restsOn.REGULATOR": "regulator: {source}",
  "restsOn.LABEL": "product text: {source}",
  "restsOn.REMS": "safety programme: {source}",
  restsOnOurList: "our list of checks",
  "restsOn.HOUSE": "our policy, after: {source}",
} as const;
