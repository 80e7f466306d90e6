/** Why a medicine cannot be requested here at all: sentences of law. */
export const requestable = {
  "country.IN": "India",
  "country.US": "the United States",
  "country.UK": "the United Kingdom",
  "country.EU": "the European Union",
} as const;
