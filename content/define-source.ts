/**
 * How far a document can be trusted. A: regulator, statute, approved product text or peer-reviewed paper. A-copy: such a text read on a
 * third-party copy. B: professional body, reference work, maker's page, legal or trade press. C: retail, forum, data dump, machine-made.
 */
export type SourceGrade = "A" | "A-copy" | "B" | "C";

export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Where it was read; null when the copy that was read carries no address. */
  readonly url: string | null;
  readonly grade: SourceGrade;
  readonly readOn: "2026-11";
  /** The version or date that the document gives itself; null when the part that was read states none. */
  readonly edition: string | null;
}

/** Keeps the grade as a literal, so that the compiler can tell which sources a monograph may cite. */
export function defineSource<const S extends Source>(source: S): S {
  return source;
}
