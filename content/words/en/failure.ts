export const failure = {
  contactUs: "Contact us",
  nothingYouSavedIsLost:
    "Nothing you saved is lost, and this does not charge your card: a card is charged only after a pharmacist has approved a request. If you were sending a form, open your orders first and check whether it arrived. If it did, do not send it again.",
  openYourOrders: "Open your orders",
  referenceIfYouCallUs: "Reference, if you call us: {reference}",
  somethingFailedOnOurSide: "Something went wrong on our side. It is not your fault.",
  thisPageDidNotLoad: "This page did not load",
  loadItAgain: "Reload",
} as const;
