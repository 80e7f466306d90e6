import type { Jurisdiction } from "../jurisdiction";
import { europeanUnion } from "./european-union";
import { india } from "./india";
import type { JurisdictionRules } from "./rule-book";
import { unitedKingdom } from "./united-kingdom";
import { unitedStates } from "./united-states";

export const rulesOf: Readonly<Record<Jurisdiction, JurisdictionRules>> = {
  IN: india,
  US: unitedStates,
  UK: unitedKingdom,
  EU: europeanUnion,
};
