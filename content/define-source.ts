/**
 * How far a document can be trusted. A: regulator, statute, approved product text or peer-reviewed paper. A-copy: such a text read on a
 * third-party copy. B: professional body, reference work, maker's page, legal or trade press on a regulator's notice.
 */
export type SourceGrade = "A" | "A-copy" | "B";

/** The kinds of source that a pharmacy can stand behind. A shop, a list of products, a forum or a blog is none of them. */
export type SourceKind = "regulator" | "law" | "product-text" | "company" | "study" | "guideline" | "reference";

export interface Source {
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string;
  /** The page on which a reader finds the text: the authority's own where there is one, else the copy that was read. Null: none has an address. */
  readonly url: string | null;
  readonly grade: SourceGrade;
  /** The version or date that the document gives itself; null when the part that was read states none. */
  readonly edition: string | null;
}

/** Keeps the names, so that the compiler knows every source that may be cited. */
export function defineSources<const Name extends string>(named: Readonly<Record<Name, Source>>) {
  return named;
}
