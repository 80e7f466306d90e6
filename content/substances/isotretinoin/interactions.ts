import type { ListedInteraction } from "../../define-interaction";
import { contraceptivePills } from "./interactions/contraceptive-pills";
import { enzymeInducers } from "./interactions/enzyme-inducers";
import { longActingContraception } from "./interactions/long-acting-contraception";
import { otherMedicines } from "./interactions/other-medicines";
import { retinoids } from "./interactions/retinoids";

/** Moves with every change of the list: the aid says by which it judged. */
export const interactionsVersion = "2026-11-30";

/**
 * What must be looked at beside isotretinoin. Names are substances and plain words, the most common in Devanagari too; brands are Indian ones
 * and a few that travel. Neither is complete, so a medicine that is not found is said to be “not in our list”, never harmless.
 */
export const interactionList: readonly ListedInteraction[] = [
  ...retinoids,
  ...otherMedicines,
  ...enzymeInducers,
  ...longActingContraception,
  ...contraceptivePills,
];
