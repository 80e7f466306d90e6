import type { Substance } from "../substance";
import { contraceptivePills } from "./interactions/contraceptive-pills";
import { enzymeInducers } from "./interactions/enzyme-inducers";
import { longActingContraception } from "./interactions/long-acting-contraception";
import { otherMedicines } from "./interactions/other-medicines";
import { retinoids } from "./interactions/retinoids";

/**
 * What must be looked at beside isotretinoin. Names are substances and plain words, the most common in Devanagari too; brands are Indian ones
 * and a few that travel. Neither is complete, so a medicine that is not found is said to be “not in our list”, never harmless.
 */
export const interactions: Substance["interactions"] = {
  version: "2026-11-30",
  list: [...retinoids, ...otherMedicines, ...enzymeInducers, ...longActingContraception, ...contraceptivePills],
};
