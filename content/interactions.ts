import type { ListedInteraction } from "./define-interaction";
import { careOrCounsel } from "./interactions/care-or-counsel";
import { stopOrAsk } from "./interactions/stop-or-ask";

/** Moves with every change of the list: the aid says by which it judged. */
export const interactionsVersion = "2026-11-25";

/**
 * What must be looked at beside isotretinoin. Names are substances and plain words; brands are Indian ones and a few that travel. Neither is
 * complete, so a medicine that is not found is said to be “not in our list”, never harmless.
 */
export const interactionList: readonly ListedInteraction[] = [...stopOrAsk, ...careOrCounsel];
