/** Ways in which people write "none" into a list of allergies or medicines. */
const none =
  /^(?:none(?: known)?|nil|nill|nothing|no|nope|na|not applicable|nka|nkda|nkma|no known (?:drug |food )?allerg(?:y|ies)|no allerg(?:y|ies)|no (?:other )?(?:medicines?|medications?|drugs?)|not (?:taking|on) any(?: medicines?| medications?)?|नहीं|कोई नहीं|-+)$/iu;

export interface Listed {
  readonly list: string[];
  readonly none: boolean;
}

/** "None, NKDA" is no allergy but the answer that there is none. Beside something named it stays a contradiction, which is asked about. */
export function readNone({ list, none: ticked }: { readonly list: readonly string[]; readonly none: boolean }): Listed {
  const named = list.filter((entry) => !isNone(entry));
  return { list: named, none: ticked || named.length < list.length };
}

const isNone = (entry: string) =>
  none.test(
    entry
      .replace(/[.\s/]+/g, " ")
      .trim()
      .replace(/^n a$/i, "na"),
  );
