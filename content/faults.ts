import type { Monograph } from "./define";
import type { Source } from "./define-source";
import { sourceFaults } from "./source-faults";
import type { Substance } from "./substances/substance";
import { type Citation, citationsOf, type Words, wordsOf } from "./words-of";

export interface Content {
  readonly substances: readonly Substance[];
  readonly sources: Readonly<Record<string, Source>>;
  /** Decline reasons, questions: read by customers, resting on no source. */
  readonly otherWords: unknown;
}

/** The order of reading; the boxed warning is first and nothing is left out. */
export const sectionsInOrder = [
  "boxedWarning",
  "atAGlance",
  "whatItIs",
  "indications",
  "contraindications",
  "beforeStarting",
  "dosage",
  "supply",
  "monitoring",
  "adverseReactions",
  "seriousWarnings",
  "interactions",
  "pregnancy",
  "overdose",
  "pharmacokinetics",
  "evidence",
] as const satisfies readonly (keyof Monograph)[];

/** What a pharmacy may not say of a prescription medicine, and what would accuse a customer. */
const forbidden =
  /\b(buy now|order now|discount|offer|sale price|best[- ]?sell\w*|hurry|limited|last chance|only \d+ left|miracle|guaranteed?|100 ?% (safe|effective)|risk[- ]free|no side effects|testimonials?|star rating|cheap(est)?|fraud\w*)\b|!/i;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Every fault of the content in words; empty = it may be shown. */
export function contentFaults({ substances, sources, otherWords }: Content): string[] {
  return [
    ...substances.flatMap((substance) => substanceFaults(substance, sources)),
    ...sourceFaults(sources),
    ...wordsOf(otherWords, "words").flatMap(wordFaults),
    ...twiceFaults(substances),
  ];
}

function substanceFaults(substance: Substance, sources: Content["sources"]): string[] {
  const { slug, monograph, medicines, statements, interactions, allergies, texts } = substance;
  return [
    ...sectionFaults(monograph),
    ...citationFaults([...citationsOf(monograph, "monograph"), ...citationsOf(medicines, "medicines")], sources),
    ...[
      ...wordsOf(monograph, "monograph"),
      ...wordsOf(medicines, "medicines"),
      ...wordsOf({ statements, interactions, allergies, texts }, "words"),
    ].flatMap(wordFaults),
    ...figureFaults(monograph),
    ...idFaults(monograph),
    ...medicineFaults(substance),
    ...versionFaults(substance),
    ...reviewFaults(monograph),
  ].map((fault) => `${slug}: ${fault}`);
}

function sectionFaults(monograph: Monograph): string[] {
  const keys: string[] = sectionsInOrder.filter((key) => key in monograph);
  const missing = sectionsInOrder
    .filter((key) => !keys.includes(key))
    .map((key) => `monograph.${key}: the section is missing`);
  const standing = Object.keys(monograph).filter((key) => keys.includes(key));
  if (standing.join() !== keys.join()) missing.push(`monograph: the sections stand as ${standing.join(", ")}`);
  const empty = keys.filter((key) => wordsOf(monograph[key as keyof Monograph], key).length === 0);
  return [...missing, ...empty.map((key) => `monograph.${key}: the section is empty`)];
}

function citationFaults(citations: readonly Citation[], sources: Content["sources"]): string[] {
  return citations.flatMap(({ at, ids }) =>
    ids.flatMap((id) => (sources[id] === undefined ? [`${at}: there is no source “${id}”`] : [])),
  );
}

function wordFaults({ at, text }: Words): string[] {
  const faults: string[] = [];
  const found = forbidden.exec(text);
  if (found !== null) faults.push(`${at}: “${found[0]}” may not be said`);
  if (text.trim() === "") faults.push(`${at}: empty`);
  if (/unverified|\(b\?\)|\bTODO\b/i.test(text)) faults.push(`${at}: unconfirmed matter: ${text}`);
  return faults;
}

/** A figure about the medicine stands beside its source. What we decide ourselves (“our policy”) rests on us. */
function figureFaults(value: unknown, at = "monograph"): string[] {
  if (typeof value !== "object" || value === null) return [];
  const said = value as { readonly text?: unknown; readonly cite?: unknown };
  if (typeof said.text === "string" && Array.isArray(said.cite)) {
    const isBare = said.cite.length === 0 && /\d/.test(said.text) && !/\b(we|our|us)\b/i.test(said.text);
    return isBare ? [`${at}: a figure without its source: ${said.text}`] : [];
  }
  return Object.entries(value).flatMap(([key, inner]) => figureFaults(inner, `${at}.${key}`));
}

function idFaults(monograph: Monograph): string[] {
  const ids = monograph.seriousWarnings.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `monograph.seriousWarnings: “${id}” stands twice`);
}

function medicineFaults({ slug: substance, monograph, medicines }: Substance): string[] {
  return [
    ...medicines
      .filter(({ slug, brand, strengthMg }) => slug !== `${brand.toLowerCase()}-${strengthMg}`)
      .map(({ slug }) => `medicines.${slug}: the slug is not its brand and strength`),
    ...[monograph.slug, ...medicines.map((medicine) => medicine.substance)]
      .filter((named) => named !== substance)
      .map((named) => `“${named}” stands in its folder`),
  ];
}

/** What must tell one substance or medicine from another. An order keeps the version of the statements, and no name of whose they are. */
function twiceFaults(substances: readonly Substance[]): string[] {
  const all = {
    "the substance": substances.map(({ slug }) => slug),
    "the medicine": substances.flatMap(({ medicines }) => medicines.map(({ slug }) => slug)),
    "the version of statements": substances.map(({ statements }) => statements.version),
  };
  return Object.entries(all).flatMap(([what, names]) =>
    names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${what} ${name} stands twice`),
  );
}

function versionFaults({ monograph, statements }: Substance): string[] {
  const versions = { "monograph.version": monograph.version, "statements.version": statements.version };
  return Object.entries(versions).flatMap(([at, version]) =>
    day.test(version) ? [] : [`${at}: “${version}” is not a day`],
  );
}

function reviewFaults({ reviewedBy, reviewedOn, version }: Monograph): string[] {
  if (reviewedBy === null && reviewedOn === null) return [];
  if (reviewedBy === null || reviewedOn === null) return ["monograph.reviewedBy: half a signature"];
  const faults: string[] = [];
  if (reviewedBy.name.trim() === "" || reviewedBy.registration.trim() === "")
    faults.push("monograph.reviewedBy: no name or registration");
  if (!day.test(reviewedOn) || reviewedOn < version)
    faults.push("monograph.reviewedOn: the text was changed after it was signed");
  return faults;
}
