import { firstSubstance } from "@/content/substances/all";
import { requiredAcknowledgements } from "@/content/substances/substance";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { ago, ahead, days, hours } from "./sample-staff";

export const orderNumber = "an-order";
export const acknowledged = requiredAcknowledgements(firstSubstance.statements, { patientUnder18: false }).map(
  ({ id }) => id,
);

export const order: AdminOrderView["order"] = {
  orderNumber,
  customerId: "asha",
  patientId: "rohan",
  prescriptionId: "a-prescription",
  state: "awaiting-review",
  version: 3,
  address: {
    name: "Asha Rao",
    line1: "Flat 12, Building with a name that goes on and on",
    line2: "Behind the library",
    city: "Pune",
    state: "Maharashtra",
    pin: "411004",
    phone: "+91 98 5550 0100",
  },
  currency: "INR",
  deliveryPaise: 6_000,
  totalPaise: 86_400,
  acknowledgementsVersion: "2026-11-01",
  acknowledged,
  acknowledgedFrom: null,
  placedAt: ago(hours(3)),
  submittedAt: ago(hours(3) - 4),
  windowEndsAt: ahead(hours(34)),
  deadlineAt: ahead(hours(34)),
  updatedAt: ago(hours(3) - 4),
};

export const lines: AdminOrderView["lines"] = [
  {
    orderNumber,
    slug: "isotroin-20",
    brand: "Isotroin",
    strengthMg: 20,
    packs: 3,
    packCapsules: 10,
    unitPricePaise: 26_800,
    monographVersion: "2026-11-01",
  },
];

export const payment: AdminOrderView["payment"] = {
  orderNumber,
  state: "authorised",
  currency: "INR",
  amountPaise: 86_400,
  attempt: 1,
  keyRound: 0,
  sessionKey: "a-key",
  sessionId: "cs_sample",
  sessionExpiresAt: ago(hours(2)),
  payUrl: null,
  paymentIntentId: "pi_sample",
  authorisedPaise: 86_400,
  capturedPaise: 0,
  refundedPaise: 0,
  captureBefore: ahead(days(6)),
  problem: null,
  checkedAt: ago(2),
  comparedAt: ago(2),
};

export const patient: AdminOrderView["patient"] = {
  id: "rohan",
  customerId: "asha",
  relationship: "in-care",
  name: "Rohan Rao",
  birthDate: "2009-02-11",
  categoryDeclared: "cannot-become-pregnant",
  category: null,
  allergies: ["Peanut", "Parabens"],
  noAllergies: false,
  medicines: ["Doxycycline", "Vitamin A", "Zinc"],
  noMedicines: false,
  recordedCapsulesPerDay: null,
  weightGrams: 58_000,
  weightOn: "2026-11-20",
  createdAt: ago(days(40)),
  replacedAt: null,
  age: 17,
  effectiveCategory: "can-become-pregnant",
};
