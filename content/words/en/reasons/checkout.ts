/** What stands before an order: medicine, basket, safety statements. */
export const checkout = {
  "out-of-stock": {
    none: "{title} is out of stock. Nothing was charged.",
    fewer:
      "Only {packs, plural, one {# pack} other {# packs}} of {title} can be supplied now. Lower the quantity, or come back later.",
  },
  "acknowledgements-outdated": {
    unread: "Read the safety statements and confirm each.",
    changed: "The safety statements have changed since you read them. Read and confirm the current ones.",
    rule: "The safety statements have changed since the customer confirmed them.",
  },
  "too-many-capsules": {
    request:
      "At most {capsulesMax} capsules can be requested for this patient now; you asked for {asked}.{onTheWay, plural, =0 {} other { {onTheWay} are already on the way in other requests.}}",
    basket:
      "A basket can hold at most {capsulesMax} capsules until a pharmacist has recorded the patient's dose; this would be {capsules}. Your basket was not changed.",
  },
  "not-for-this-country":
    "{title} is licensed in {licensedIn}. This pharmacy serves {country, select, IN {India} US {the United States} UK {the United Kingdom} other {the European Union}}, so it cannot be requested here; you can read its monograph.",
  "evidence-pending": "{title} cannot be requested. {reason}",
  "monograph-not-reviewed":
    "{title} cannot be requested until a registered pharmacist has checked and signed its monograph.",
  "email-unverified": "Open the link we sent to your email address, so that we can reach you.",
  "too-many-unpaid":
    "{unpaidOrders} of your requests are waiting for payment. Pay or cancel one of them before you place another.",
  "basket-empty": "Your basket is empty. Choose the medicine your prescription names.",
  "one-medicine":
    "Each request is for one medicine in one strength, because a pharmacist checks each against its line on the prescription. Keep one now; request the other afterwards with the same prescription.",
  "not-available": "{title} cannot be requested at the moment.",
  "guardian-needed": {
    order: "A patient under 18 needs a parent or guardian aged 18 or older to order.",
    record: "A patient under 18 needs a parent or guardian aged 18 or older, who orders from their own account.",
  },
  "guardian-under-18": "To order for someone in your care, you must be 18 or older.",
  "safety-report-open": {
    customer:
      "You reported a possible pregnancy, low mood or side effect. A pharmacist must speak with you before anything more is supplied.",
    approval:
      "The customer reported a possible pregnancy, low mood or side effect. Speak with them and close the report first.",
    dispensing:
      "The customer reported a possible pregnancy, low mood or side effect. Do not hand over anything until a pharmacist has spoken with them.",
    "hand-over":
      "The customer reported a possible pregnancy, low mood or side effect. Keep the parcel here until a pharmacist has spoken with them.",
  },
  "prescription-missing": "Add a photo or PDF of the prescription.",
  "acknowledgement-missing": "Confirm: “{text}”",
  "address-missing": "Enter the delivery address.",
  "medicine-unknown": "This is not one of our medicines.",
  "catalogue-refused": "Enter how many capsules are in a pack.",
  "pack-missing": "Enter how many capsules are in a pack.",
  "item-changed": {
    new: "Someone else has added this medicine in the meantime. Your changes were not saved.",
    changed:
      "Someone else has changed this medicine in the meantime: the price is now ₹ {price}, {available, select, true {available} other {not available}}. Your changes were not saved.",
  },
  "gate-closed": {
    place: "The order cannot be placed yet. Nothing was charged and your basket was not changed.",
    renew: "This order cannot be reopened. Nothing was charged.",
  },
  "total-changed":
    "Your basket was changed in another window: the total was {seenPaise} and is now {totalPaise}. Nothing was ordered. Check the basket, then continue.",
} as const;
