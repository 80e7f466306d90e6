import type { InteractionTerm } from "@/lib/domain/clinical/interactions";
import type { NonEmpty } from "./define";
import type { SourceId } from "./sources";

/** One entry of the list that a pharmacist's aid holds declared medicines against. */
export interface ListedInteraction extends InteractionTerm {
  readonly title: string;
  readonly effect: string;
  /** For the pharmacist. */
  readonly whatToDo: string;
  /** What the statement rests on; `our-policy` where no text was found and we ask for safety's sake. */
  readonly basis: NonEmpty<SourceId> | "our-policy";
  /** At least three in all: what people are known to write in place of the right name. */
  readonly misspelt: Readonly<Record<string, NonEmpty<string>>>;
}

/** One entry of the list that declared allergies are held against. */
export interface ListedAllergy extends InteractionTerm {
  readonly title: string;
  readonly effect: string;
  readonly whatToDo: string;
  readonly basis: NonEmpty<SourceId>;
  /** At least three in all, as with interactions. */
  readonly misspelt: Readonly<Record<string, NonEmpty<string>>>;
}
