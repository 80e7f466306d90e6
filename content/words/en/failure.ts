export const failure = {
  contactUs: "Contact us",
  nothingYouSavedIsLost:
    "Nothing you saved is lost, and nothing is charged by this: a card is charged only after a pharmacist has approved a request. If you were sending a form, open your orders first and see whether it arrived. If it did, do not send it again.",
  openYourOrders: "Open your orders",
  referenceIfYouCallUs: "Reference, if you call us: {reference}",
  somethingFailedOnOurSide: "Something failed on our side. It is not your doing.",
  thisPageDidNotLoad: "This page did not load",
  loadItAgain: "Load it again",
} as const;
