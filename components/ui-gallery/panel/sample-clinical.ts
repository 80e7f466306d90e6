import { firstSubstance as substance } from "@/content/substances/all";
import { type AidFacts, clinicalAid } from "@/lib/domain/clinical/aid";
import { interactionTiers, matchInteractions } from "@/lib/domain/clinical/interactions";
import type { ClinicalAidView, CountedSupply } from "@/lib/queries/admin/clinical-aid";
import { today } from "./sample-staff";

interface Told {
  readonly supplies: readonly CountedSupply[] | null;
  readonly medicines: readonly string[];
  readonly allergies: readonly string[];
  readonly facts?: Partial<AidFacts>;
}

function aidOf({ supplies, medicines, allergies, facts }: Told): ClinicalAidView {
  const order = { strengthMg: 20, capsules: 30 };
  return {
    substance,
    aid: clinicalAid({
      today,
      age: 24,
      besideMg: 0,
      weights: [{ grams: 58_000, on: "2026-11-20", origin: "prescription" }],
      dose: { capsulesPerDay: 1, origin: "this-prescription" },
      order,
      supplies: supplies?.filter(({ whose }) => whose === "this-account") ?? null,
      possibleSupplies: supplies?.filter(({ whose }) => whose === "possibly-same") ?? [],
      place: "IN",
      ...facts,
    }),
    interactions: matchInteractions(medicines, false, substance.interactions.list),
    allergies: matchInteractions(allergies, false, substance.allergies),
    supplies,
    ...order,
    place: "IN",
  };
}

const supply = (serial: number, suppliedOn: string, whose: CountedSupply["whose"]): CountedSupply => ({
  orderNumber: `order-${serial}`,
  serial,
  suppliedOn,
  strengthMg: 20,
  capsules: 60,
  capsulesPerDay: 2,
  whose,
});

/** In the middle of a course, with a medicine of every tier and an allergy that is listed. */
export const midCourse = aidOf({
  supplies: [supply(988, "2026-09-17", "this-account"), supply(1041, "2026-10-19", "possibly-same")],
  medicines: [
    ...interactionTiers.flatMap(
      (tier) => substance.interactions.list.find((one) => one.tier === tier)?.names.slice(0, 1) ?? [],
    ),
    "Zinc",
  ],
  allergies: [...(substance.allergies[0]?.names.slice(0, 1) ?? []), "Penicillin"],
});

/** Too much for the weight, and beyond the usual target. */
export const tooMuch = aidOf({
  supplies: [2, 3, 4, 5, 6, 7, 8].map((month) => supply(900 + month, `2026-0${month}-10`, "this-account")),
  medicines: [],
  allergies: [],
  facts: {
    weights: [{ grams: 41_000, on: "2026-05-01", origin: "customer" }],
    dose: { capsulesPerDay: 5, origin: "earlier-prescription" },
  },
});

/** Nothing is known, and the register could not be read. */
export const unknown = aidOf({ supplies: null, medicines: [], allergies: [], facts: { weights: [], dose: null } });
