/** Why a medicine cannot be requested here at all: sentences of law, translated as those in `rules-paper`. */
export const requestable = {
  india: "India",
  unitedStates: "the United States",
  unitedKingdom: "the United Kingdom",
  europeanUnion: "the European Union",
  notForThisCountry:
    "{title} is licensed in {licensed}. This pharmacy serves {country}, so it cannot be requested here; its monograph can be read.",
  evidencePending: "{title} cannot be requested. {reason}",
  notReviewed: "{title} cannot be requested until a registered pharmacist has checked and signed its monograph.",
  originalOnly: "In {country} we supply on the original prescription only; this site takes copies.",
  electronicOnly: "In {country} we supply on an electronic prescription only; this site takes copies.",
  notOnline: "In {country} we supply no prescription medicine online.",
} as const;
