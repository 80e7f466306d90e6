/** Why a medicine cannot be requested here at all: sentences of law, translated as those in `rules-paper`. */
export const requestable = {
  india: "India",
  unitedStates: "the United States",
  unitedKingdom: "the United Kingdom",
  europeanUnion: "the European Union",
} as const;
