import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { citedSources } from "@/content/cited-sources";
import { firstSubstance as substance } from "@/content/substances/all";
import { type AidFacts, clinicalAid } from "@/lib/domain/clinical/aid";
import { matchInteractions } from "@/lib/domain/clinical/interactions";
import type { ClinicalAidView, CountedSupply } from "@/lib/queries/admin/clinical-aid";
import { ClinicalAid } from "./clinical-aid";

interface Told {
  readonly supplies?: readonly CountedSupply[] | null;
  readonly medicines?: readonly string[];
  readonly takesNone?: boolean;
  readonly facts?: Partial<AidFacts>;
}

function shown({ supplies = [], medicines = [], takesNone = false, facts = {} }: Told): string {
  const aid = clinicalAid({
    today: "2026-11-25",
    age: 24,
    besideMg: 0,
    weights: [{ grams: 60_000, on: "2026-11-20", origin: "customer" }],
    dose: { capsulesPerDay: 2, origin: "this-prescription" },
    order: { strengthMg: 20, capsules: 60 },
    supplies,
    possibleSupplies: [],
    place: "IN",
    ...facts,
  });
  const view: ClinicalAidView = {
    substance,
    aid,
    supplies,
    interactions: matchInteractions(medicines, takesNone, substance.interactions.list),
    allergies: matchInteractions([], false, substance.allergies),
    strengthMg: 20,
    capsules: 60,
    place: "IN",
  };
  return renderToStaticMarkup(<ClinicalAid view={view} />);
}

describe("the clinical aid on the bench", () => {
  test("supplies that could not be read are a loud error, never an empty list or a total", () => {
    const failed = shown({ supplies: null });
    expect(failed).toMatch(/role="alert".*Earlier supplies could not be read/s);
    expect(failed).not.toMatch(/Supplied so far|None in this pharmacy/);
    expect(shown({ supplies: [] })).toMatch(/None in this pharmacy’s register/);
    expect(shown({ supplies: [] })).not.toContain('role="alert"');
  });

  test("unanswered, none and not in the list are three different sentences, and none of them says that there is no interaction", () => {
    expect(shown({})).toContain("Other medicines: not answered.");
    expect(shown({ takesNone: true })).toContain("The customer said: takes no other medicines.");
    const listed = shown({ medicines: ["Zinc", "Doxycycline"] });
    expect(listed).toMatch(/Do not combine.*Doxycycline.*Not in our list: use your own judgement.*Zinc/s);
    for (const html of [shown({}), shown({ takesNone: true }), listed]) expect(html).not.toMatch(/no interaction/i);
  });

  test("what may begin after the last capsule stands with its dates, as if this order were the last", () => {
    expect(shown({})).toMatch(/If this order is the last.*24 Dec 2026.*Pregnancy.*24 Jun 2027/s);
    expect(shown({ facts: { dose: null } })).not.toContain("If this order is the last");
  });

  test("the chart says in words what it draws, and is not drawn without a weight", () => {
    expect(shown({})).toMatch(/<title[^>]*>Cumulative dose.*<desc[^>]*>Supplied so far: 0 mg\/kg/s);
    const unweighed = shown({ facts: { weights: [] } });
    expect(unweighed).not.toContain("Cumulative dose in mg/kg");
    expect(unweighed).toMatch(/No weight is known, so nothing is calculated by weight/);
  });

  test("every source that it names stands in the list that its number leads to", () => {
    const named = [
      ...Object.values(substance.clinicalSources.flags),
      ...[...substance.interactions.list, ...substance.allergies].map(({ basis }) => basis),
      substance.clinicalSources.gap,
      substance.clinicalSources.target,
      ...Object.values(substance.clinicalSources.after),
    ].flatMap((basis) => (basis === "our-policy" ? [] : [...basis]));
    expect(named.filter((id) => !citedSources(substance.monograph).includes(id))).toEqual([]);
  });
});
