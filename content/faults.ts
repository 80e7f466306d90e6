import type { Medicine, Monograph } from "./define";
import type { Source } from "./define-source";
import { sourceFaults } from "./source-faults";
import { citationsOf, type Words, wordsOf } from "./words-of";

export interface Content {
  readonly medicines: readonly Medicine[];
  readonly monograph: Monograph;
  readonly sources: Readonly<Record<string, Source>>;
  readonly shelf: readonly string[];
  readonly acknowledgementsVersion: string;
  /** Statements, decline reasons: read by customers, resting on no source. */
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
export function contentFaults(content: Content): string[] {
  const { medicines, monograph } = content;
  return [
    ...sectionFaults(monograph),
    ...citationFaults(content),
    ...sourceFaults(content.sources),
    ...[
      ...wordsOf(monograph, "monograph"),
      ...wordsOf(medicines, "medicines"),
      ...wordsOf(content.otherWords, "words"),
    ].flatMap(wordFaults),
    ...figureFaults(monograph),
    ...idFaults(monograph),
    ...shelfFaults(content),
    ...versionFaults(content),
    ...reviewFaults(monograph),
  ];
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

function citationFaults({ medicines, monograph, sources }: Content): string[] {
  return [...citationsOf(monograph, "monograph"), ...citationsOf(medicines, "medicines")].flatMap(({ at, ids }) =>
    ids.flatMap((id) => {
      return sources[id] === undefined ? [`${at}: there is no source “${id}”`] : [];
    }),
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

function shelfFaults({ medicines, shelf }: Content): string[] {
  const slugs = medicines.map(({ slug }) => slug);
  const misnamed = medicines
    .filter(({ slug, brand, strengthMg }) => slug !== `${brand.toLowerCase()}-${strengthMg}`)
    .map(({ slug }) => `medicines.${slug}: the slug is not its brand and strength`);
  if (slugs.toSorted().join() !== shelf.toSorted().join())
    misnamed.push(`medicines: the shelf holds ${slugs.join(", ")}`);
  return misnamed;
}

function versionFaults({ monograph, acknowledgementsVersion }: Content): string[] {
  const versions = { "monograph.version": monograph.version, acknowledgementsVersion };
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
