import type { Jurisdiction } from "@/lib/domain/dispensing/jurisdiction";
import type { SourceId } from "./sources";

export type NonEmpty<T> = readonly [T, ...T[]];

/** A sentence or two with the sources they rest on. Several make a paragraph, so that each figure stands beside its own source. */
export interface Said {
  readonly text: string;
  readonly cite: readonly SourceId[];
}

export function said(text: string, ...cite: SourceId[]): Said {
  return { text, cite };
}

export interface TableRow {
  readonly cells: NonEmpty<string>;
  readonly cite: NonEmpty<SourceId>;
}

export type Block =
  | { readonly kind: "heading"; readonly id: string; readonly text: string }
  | { readonly kind: "paragraph"; readonly parts: NonEmpty<Said> }
  | { readonly kind: "list"; readonly items: NonEmpty<Said> }
  | { readonly kind: "keyed"; readonly items: NonEmpty<{ readonly term: string; readonly said: Said }> }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: NonEmpty<string>;
      readonly rows: NonEmpty<TableRow>;
    }
  /** Only unconfirmed figures were found: the place stays, and says so. */
  | { readonly kind: "unknown"; readonly about: string };

export type Section = NonEmpty<Block>;

export const heading = (id: string, text: string): Block => ({ kind: "heading", id, text });
export const paragraph = (...parts: [Said, ...Said[]]): Block => ({ kind: "paragraph", parts });
export const list = (...items: [Said, ...Said[]]): Block => ({ kind: "list", items });
export const keyed = (...items: [readonly [string, Said], ...(readonly [string, Said])[]]): Block => {
  const [first, ...rest] = items;
  return { kind: "keyed", items: [pair(first), ...rest.map(pair)] };
};
const pair = ([term, what]: readonly [string, Said]) => ({ term, said: what });
export const table = (caption: string, columns: NonEmpty<string>, ...rows: [TableRow, ...TableRow[]]): Block => ({
  kind: "table",
  caption,
  columns,
  rows,
});
export const row = (cells: NonEmpty<string>, ...cite: [SourceId, ...SourceId[]]): TableRow => ({
  cells,
  cite,
});
export const unknown = (about: string): Block => ({ kind: "unknown", about });

/** Said wherever only unconfirmed figures were found. */
export const noConfirmedFigure = "We found no confirmed figure; ask us or see the leaflet.";

export interface BoxedWarning {
  readonly title: string;
  readonly lead: Said;
  readonly points: NonEmpty<Said>;
  readonly whatToDo: NonEmpty<Said>;
  readonly supply: Said;
}

export const glanceKinds = [
  "pregnancy",
  "breast-feeding",
  "sharing",
  "blood-donation",
  "skin-treatment",
  "medicines",
  "mood",
  "driving",
  "sun",
  "alcohol",
  "food",
  "checks",
] as const;
export type GlanceKind = (typeof glanceKinds)[number];

/** One thing of daily life: what holds in a few words, and why. */
export interface GlanceSign {
  readonly kind: GlanceKind;
  readonly title: string;
  readonly verdict: string;
  readonly strength: "never" | "care" | "do";
  readonly said: Said;
}

export interface AtAGlance {
  readonly facts: NonEmpty<{ readonly term: string; readonly said: Said }>;
  readonly signs: NonEmpty<GlanceSign>;
}

/** The bands of the product texts. There is no "uncommon": no reaction stands in it in any text read, so a heading would be empty. */
export const frequencyBands = ["very-common", "common", "rare", "very-rare", "not-known"] as const;
export type FrequencyBand = (typeof frequencyBands)[number];

export interface ReactionGroup {
  /** The organ system, in plain words. */
  readonly system: string;
  readonly reactions: NonEmpty<string>;
  readonly note?: string;
  readonly cite: NonEmpty<SourceId>;
}

export interface AdverseReactions {
  readonly intro: Section;
  readonly bands: { readonly [Band in FrequencyBand]: NonEmpty<ReactionGroup> };
  /** The reaction is supported, its frequency is not. */
  readonly alsoReported: NonEmpty<ReactionGroup>;
  readonly inStudies: Section;
}

export interface SeriousWarning {
  readonly id: string;
  readonly title: string;
  /** What a person would notice. */
  readonly signs: NonEmpty<Said>;
  readonly whatToDo: NonEmpty<Said>;
  readonly background?: Section;
}

/** What must happen when both are wanted. */
export const interactionActions = ["never-together", "ask-first", "with-care", "no-change"] as const;
export type InteractionAction = (typeof interactionActions)[number];

export interface Interaction {
  readonly agent: string;
  readonly effect: string;
  readonly action: InteractionAction;
  readonly whatToDo: string;
  readonly cite: NonEmpty<SourceId>;
}

export interface PregnancyAndFertility {
  readonly contraception: Section;
  readonly afterStopping: Section;
  readonly ifPregnant: Section;
  readonly breastFeeding: Section;
  readonly men: Section;
  readonly fertility: Section;
  readonly bloodDonation: Section;
  readonly sharing: Section;
}

/** Either nobody has signed, or a registered person has, on a day: a half signature does not compile. */
export type Review =
  | { readonly reviewedBy: null; readonly reviewedOn: null }
  | { readonly reviewedBy: { readonly name: string; readonly registration: string }; readonly reviewedOn: string };

export interface MonographVersion {
  /** The day, `YYYY-MM-DD`. */
  readonly version: string;
  readonly changes: NonEmpty<string>;
}

/** The keys stand in the order in which they are read; none may be left out. */
export type Monograph = {
  readonly slug: string;
  readonly title: string;
  /** The day the text was last changed, `YYYY-MM-DD`; an order keeps the version it was placed under. */
  readonly version: string;
  readonly boxedWarning: BoxedWarning;
  readonly atAGlance: AtAGlance;
  readonly whatItIs: Section;
  readonly indications: Section;
  readonly contraindications: Section;
  readonly beforeStarting: Section;
  readonly dosage: Section;
  readonly supply: Section;
  readonly monitoring: Section;
  readonly adverseReactions: AdverseReactions;
  readonly seriousWarnings: NonEmpty<SeriousWarning>;
  readonly interactions: NonEmpty<Interaction>;
  readonly pregnancy: PregnancyAndFertility;
  readonly overdose: Section;
  readonly pharmacokinetics: Section;
  readonly evidence: Section;
} & Review;

export function defineMonograph(monograph: Monograph): Monograph {
  return monograph;
}

/**
 * A fact about a product. `confirmed` rests on sources. Anything else is read from the pack at goods-in: until then the page says "confirm on the
 * pack", and in the demo shows a value marked as the demo's.
 */
export type Fact<T> =
  | { readonly status: "confirmed"; readonly value: T; readonly sources: NonEmpty<SourceId> }
  | { readonly status: "confirm-on-pack"; readonly demoValue?: T };

/** As what a product may be sold in one jurisdiction. The number of the licence stands on the pack and is read at goods-in. */
export interface Licence {
  readonly jurisdiction: Jurisdiction;
  readonly as: string;
  readonly sources: NonEmpty<SourceId>;
}

export const allergens = ["soya", "peanut", "gelatin", "sorbitol", "parabens", "colours"] as const;
export type Allergen = (typeof allergens)[number];

export interface AllergenFlag {
  readonly allergen: Allergen;
  /** `contains`: certain. `presumed`: true of the class. `cross-reaction`: warn who is allergic. `check-pack`: differs between makers. */
  readonly level: "contains" | "presumed" | "cross-reaction" | "check-pack";
  readonly text: string;
  readonly sources: NonEmpty<SourceId>;
}

export interface Medicine {
  readonly slug: string;
  /** The slug of its substance. */
  readonly substance: string;
  readonly brand: string;
  readonly strengthMg: number;
  readonly inn: string;
  readonly form: string;
  readonly route: string;
  readonly marketer: Fact<string>;
  /** Printed on the pack; the web is not to be trusted for it. */
  readonly manufacturingSite: Fact<string>;
  readonly strength: Fact<string>;
  /** Capsules in the pack that is sold; the pack itself is `pack`. */
  readonly packCapsules: number;
  readonly pack: Fact<string>;
  readonly excipients: Fact<string>;
  readonly allergenFlags: NonEmpty<AllergenFlag>;
  readonly storage: Fact<string>;
  readonly legalClass: {
    readonly schedule: string;
    readonly text: string;
    readonly sources: NonEmpty<SourceId>;
  };
  readonly identifiers: {
    readonly atc: string;
    readonly unii: string;
    readonly cas: string;
    readonly rxnorm: string;
    readonly sources: NonEmpty<SourceId>;
  };
  /** Only where a licence is named can it be requested. Whether a product of this name and strength is proven there is `evidence`. */
  readonly licences: NonEmpty<Licence>;
  /** `pending`: no licensed product of this name and strength is proven, so it can be requested in the demo only. */
  readonly evidence:
    | { readonly status: "listed"; readonly basis: string; readonly sources: readonly SourceId[] }
    | { readonly status: "pending"; readonly reason: string };
  readonly appearance: {
    readonly hue: "honey" | "mulberry" | "larkspur" | "slate";
    readonly print: string;
    readonly caption: string;
  };
  /** Not facts: figures by which the demo can be tried. Shown as such. */
  readonly demo: { readonly pricePaise: number; readonly note: string };
  readonly search: {
    readonly brand: NonEmpty<string>;
    readonly misspellings: readonly string[];
    readonly substance: NonEmpty<string>;
    /** What it is for, as people type it. */
    readonly use: NonEmpty<string>;
    /** Brands of the same substance that are not supplied here. `isConfirmed`: read in a text that may be shown. */
    readonly otherBrands: readonly { readonly name: string; readonly isConfirmed: boolean }[];
  };
}

export function defineMedicine(medicine: Medicine): Medicine {
  return medicine;
}
