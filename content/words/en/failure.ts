export const failure = {
  contactUs: "Contact us",
  nothingLost:
    "Nothing you saved is lost, and this does not charge your card: a card is charged only after a pharmacist has approved a request. If you were sending a form, open your orders first and check whether it arrived. If it did, do not send it again.",
  openOrders: "Open your orders",
  reference: "Reference, if you call us: {reference}",
  lead: "Something went wrong on our side. It is not your fault.",
  title: "This page did not load",
  reload: "Reload",
} as const;
