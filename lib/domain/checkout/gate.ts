import { type Address, addressReasons } from "../order/address";
import { adultAge, patientAgeMin } from "../patient/patient";
import type { ReasonParams } from "../reasons/params";
import { ageOn, type Day } from "../shared/calendar";
import type { Reason } from "../shared/reason";

/** At most this many capsules for a patient whose dose no pharmacist has recorded yet. Our policy (a month at two a day). */
export const firstRequestCapsulesMax = 60;
/** No more than this many days' supply at once: our policy in India, after the pregnancy prevention programmes of US, UK and EU. */
export const supplyDaysMax = 30;
/** So many orders of one customer may hold packs and wait for their payment: our policy, so that nobody empties the shelf without paying. */
export const unpaidOrdersMax = 5;

export interface GateLine {
  readonly slug: string;
  readonly title: string;
  readonly packs: number;
  readonly packCapsules: number;
  readonly available: boolean;
  /** Packs on the shelf, in date, promised to nobody else. */
  readonly freePacks: number;
  /** Why this medicine may not be requested here at all (licence, evidence, unsigned monograph); empty = it may. */
  readonly barred: readonly Reason[];
}

export interface GateFacts {
  readonly customer: {
    readonly verified: boolean;
    readonly birthDate: Day | null;
    /** Orders that wait for this customer's payment. */
    readonly unpaidOrders: number;
  } | null;
  readonly patient: {
    readonly birthDate: Day;
    readonly relationship: "self" | "in-care";
    readonly recordedCapsulesPerDay: number | null;
    /** Capsules in this patient's other orders that may still be supplied. */
    readonly capsulesOnTheWay: number;
    readonly openSafetyReport: boolean;
  } | null;
  readonly prescription: { readonly files: number } | null;
  readonly acknowledgements: {
    readonly version: string;
    readonly accepted: readonly string[];
    readonly current: {
      readonly version: string;
      readonly required: readonly { readonly id: string; readonly text: string }[];
    };
  };
  readonly address: Address | null;
  readonly lines: readonly GateLine[];
  readonly deliveryPins: readonly string[];
  readonly today: Day;
}

/**
 * Everything that stands between this customer and paying, in words; empty = the gate is open. The page shows it, the command obeys it,
 * a hand-made request meets it. It judges nothing a pharmacist must judge.
 */
export function gate(facts: GateFacts): Reason[] {
  return [
    ...accountReasons(facts),
    ...basketReasons(facts),
    ...patientReasons(facts),
    ...prescriptionReasons(facts),
    ...acknowledgementReasons(facts),
    ...addressGate(facts),
  ];
}

function accountReasons({ customer }: GateFacts): Reason[] {
  if (customer === null) return [{ code: "signed-out", params: { case: "gate" } }];
  if (!customer.verified) {
    return [{ code: "email-unverified" }];
  }
  if (customer.unpaidOrders < unpaidOrdersMax) return [];
  return [
    {
      code: "too-many-unpaid",
      params: { unpaidOrders: customer.unpaidOrders },
    },
  ];
}

function basketReasons({ lines }: GateFacts): Reason[] {
  if (lines.length === 0) {
    return [
      {
        code: "basket-empty",
        field: "basket",
      },
    ];
  }
  const reasons: Reason[] = lines.flatMap((line) => [...line.barred]);
  if (lines.length > 1) {
    reasons.push({
      code: "one-medicine",
      field: "basket",
    });
  }
  for (const line of lines) {
    if (!line.available) {
      reasons.push({
        code: "not-available",
        field: "basket",
        params: { title: line.title },
      });
    } else if (line.freePacks < line.packs) {
      reasons.push({ code: "out-of-stock", field: "basket", params: stockParams(line) });
    }
  }
  return reasons;
}

function stockParams({ freePacks, title }: GateLine): ReasonParams["out-of-stock"] {
  return freePacks <= 0 ? { case: "none", title } : { case: "fewer", packs: freePacks, title };
}

function patientReasons({ patient, customer, lines, today }: GateFacts): Reason[] {
  if (patient === null) {
    return [{ code: "patient-missing", field: "patientId", params: { case: "order" } }];
  }
  const reasons: Reason[] = [];
  const age = ageOn(patient.birthDate, today);
  if (age < patientAgeMin) {
    reasons.push({
      code: "patient-under-12",
      field: "patientId",
      params: { case: "order" },
    });
  }
  if (patient.relationship === "self" && age < adultAge) {
    reasons.push({
      code: "guardian-needed",
      field: "patientId",
      params: { case: "order" },
    });
  }
  if (
    patient.relationship === "in-care" &&
    (customer?.birthDate == null || ageOn(customer.birthDate, today) < adultAge)
  ) {
    reasons.push({
      code: "guardian-under-18",
      field: "patientId",
    });
  }
  if (patient.openSafetyReport) {
    reasons.push({
      code: "safety-report-open",
      field: "patientId",
      params: { case: "customer" },
    });
  }
  return [...reasons, ...quantityReasons(patient, lines)];
}

function quantityReasons(patient: NonNullable<GateFacts["patient"]>, lines: GateFacts["lines"]): Reason[] {
  const asked = lines.reduce((sum, line) => sum + line.packs * line.packCapsules, 0);
  const capsulesMax = capsuleLimit(patient.recordedCapsulesPerDay);
  if (asked + patient.capsulesOnTheWay <= capsulesMax) return [];
  return [
    {
      code: "too-many-capsules",
      field: "basket",
      params: { case: "request", capsulesMax, asked, onTheWay: patient.capsulesOnTheWay },
    },
  ];
}

/** Capsules a patient may have on request at once: 60 until a pharmacist has recorded the dose, then thirty days of it (at least 60). */
export function capsuleLimit(recordedCapsulesPerDay: number | null): number {
  if (recordedCapsulesPerDay === null) return firstRequestCapsulesMax;
  return Math.max(firstRequestCapsulesMax, Math.ceil(recordedCapsulesPerDay * supplyDaysMax));
}

function prescriptionReasons({ prescription }: GateFacts): Reason[] {
  if (prescription !== null && prescription.files > 0) return [];
  return [{ code: "prescription-missing", field: "prescriptionId" }];
}

function acknowledgementReasons({ acknowledgements }: GateFacts): Reason[] {
  const { current, version, accepted } = acknowledgements;
  if (version !== current.version) {
    return [
      {
        code: "acknowledgements-outdated",
        field: "acknowledgements.version",
        params: { case: version === "" ? "unread" : "changed" },
      },
    ];
  }
  return current.required
    .filter(({ id }) => !accepted.includes(id))
    .map(({ id, text }) => ({
      code: "acknowledgement-missing",
      field: `acknowledgements.accepted.${id}`,
      params: { text },
    }));
}

function addressGate({ address, deliveryPins }: GateFacts): Reason[] {
  if (address === null) return [{ code: "address-missing", field: "address" }];
  return addressReasons(address, deliveryPins);
}
