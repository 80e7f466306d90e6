import { describe, expect, test } from "vitest";
import { anAddress } from "@/lib/fixtures/order";
import { capsuleLimit, type GateFacts, gate } from "./gate";

const statements = [
  { id: "not-pregnant", text: "I will not take it while pregnant." },
  { id: "no-sharing", text: "I will not share capsules." },
];
const open: GateFacts = {
  customer: { verified: true, birthDate: "1990-01-01", unpaidOrders: 4 },
  patient: {
    birthDate: "1990-01-01",
    relationship: "self",
    recordedCapsulesPerDay: null,
    capsulesOnTheWay: 0,
    openSafetyReport: false,
  },
  prescription: { files: 1 },
  acknowledgements: {
    version: "2026-11",
    accepted: ["not-pregnant", "no-sharing"],
    current: { version: "2026-11", required: statements },
  },
  address: anAddress(),
  lines: [
    {
      slug: "isotroin-20",
      title: "Isotroin 20 mg",
      packs: 3,
      packCapsules: 10,
      available: true,
      freePacks: 9,
      barred: [],
    },
  ],
  deliveryPins: ["411"],
  today: "2026-11-23",
};
const customer = open.customer as NonNullable<GateFacts["customer"]>;
const line = open.lines[0] as GateFacts["lines"][number];
const patient = open.patient as NonNullable<GateFacts["patient"]>;
const codes = (change: Partial<GateFacts>) => gate({ ...open, ...change }).map(({ code }) => code);

describe("the gate before payment", () => {
  test("opens when everything is there", () => {
    expect(gate(open)).toEqual([]);
  });

  test.each<[string, Partial<GateFacts>, string]>([
    ["nobody signed in", { customer: null }, "signed-out"],
    ["an address not verified", { customer: { ...customer, verified: false } }, "email-unverified"],
    ["five requests that nobody paid", { customer: { ...customer, unpaidOrders: 5 } }, "too-many-unpaid"],
    ["an empty basket", { lines: [] }, "basket-empty"],
    ["two medicines", { lines: [line, { ...line, slug: "isotroin-30" }] }, "one-medicine"],
    ["a medicine taken off the shelf", { lines: [{ ...line, available: false }] }, "not-available"],
    ["the last pack gone", { lines: [{ ...line, freePacks: 0 }] }, "out-of-stock"],
    ["fewer packs than asked", { lines: [{ ...line, freePacks: 2 }] }, "out-of-stock"],
    [
      "a medicine that may not be requested here",
      { lines: [{ ...line, barred: [{ code: "evidence-pending", params: { title: "x", reason: "y" } }] }] },
      "evidence-pending",
    ],
    ["no patient", { patient: null }, "patient-missing"],
    [
      "a patient of eleven",
      { patient: { ...patient, relationship: "in-care", birthDate: "2015-01-01" } },
      "patient-under-12",
    ],
    ["a minor ordering for themselves", { patient: { ...patient, birthDate: "2010-01-01" } }, "guardian-needed"],
    [
      "a guardian under 18",
      { customer: { ...customer, birthDate: "2010-01-01" }, patient: { ...patient, relationship: "in-care" } },
      "guardian-under-18",
    ],
    ["an open safety report", { patient: { ...patient, openSafetyReport: true } }, "safety-report-open"],
    ["more than 60 capsules before a dose is recorded", { lines: [{ ...line, packs: 7 }] }, "too-many-capsules"],
    [
      "more than 60 capsules with those on the way",
      { patient: { ...patient, capsulesOnTheWay: 40 } },
      "too-many-capsules",
    ],
    ["no prescription", { prescription: null }, "prescription-missing"],
    ["a prescription without a file", { prescription: { files: 0 } }, "prescription-missing"],
    [
      "statements of an older version",
      { acknowledgements: { ...open.acknowledgements, version: "2025-01" } },
      "acknowledgements-outdated",
    ],
    [
      "a statement not confirmed",
      { acknowledgements: { ...open.acknowledgements, accepted: ["not-pregnant"] } },
      "acknowledgement-missing",
    ],
    ["no address", { address: null }, "address-missing"],
    [
      "an address outside the area",
      { address: { ...(open.address as NonNullable<GateFacts["address"]>), pin: "560001" } },
      "delivery-out-of-area",
    ],
    [
      "a PIN of five digits",
      { address: { ...(open.address as NonNullable<GateFacts["address"]>), pin: "41100" } },
      "address-pin-invalid",
    ],
  ])("stays shut with %s", (_what, change, code) => {
    expect(codes(change)).toContain(code);
  });

  test("names everything that is missing at once", () => {
    const reasons = codes({
      customer: null,
      patient: null,
      prescription: null,
      address: null,
      lines: [],
      acknowledgements: { ...open.acknowledgements, accepted: [] },
    });
    expect(reasons).toEqual([
      "signed-out",
      "basket-empty",
      "patient-missing",
      "prescription-missing",
      "acknowledgement-missing",
      "acknowledgement-missing",
      "address-missing",
    ]);
  });

  test("a recorded dose lifts the limit to thirty days of it, never below sixty", () => {
    expect(capsuleLimit(null)).toBe(60);
    expect(capsuleLimit(1)).toBe(60);
    expect(capsuleLimit(3)).toBe(90);
  });
});
