import type { DoseFlagCode } from "@/lib/domain/clinical/flags";
import type { RuleSet } from "@/lib/domain/dispensing/rule-set";
import type { Medicine, Monograph, MonographVersion, NonEmpty, Section } from "../define";
import type { ListedAllergy, ListedInteraction } from "../define-interaction";
import type { SourceId } from "../sources";

/** What a statement rests on; `our-policy`: a rule of this pharmacy, of no law and no label. */
export type Basis = NonEmpty<SourceId> | "our-policy";

export interface Acknowledgement {
  /** Stable; an order keeps the ids that were confirmed. */
  readonly id: string;
  readonly text: string;
}

/** What a customer confirms about safety before a request. */
export interface SafetyStatements {
  /** The day they were last changed. A changed statement is a new version, and everyone confirms it again. No two substances share a version. */
  readonly version: string;
  /** In the order in which they are read. */
  readonly always: NonEmpty<Acknowledgement>;
  /** Asked besides for a patient under 18. */
  readonly under18: Acknowledgement;
}

/** The sheet for home, on the screen and as PDF: parts of the monograph, the gravest first. */
export interface PatientSheet {
  readonly title: string;
  readonly parts: NonEmpty<{ readonly id: string; readonly title: string; readonly section: Section }>;
}

/** What the clinical aid's figures rest on. */
export interface ClinicalSources {
  readonly flags: { readonly [Code in DoseFlagCode]: Basis };
  /** The target of a whole course, and how sound it is. */
  readonly target: NonEmpty<SourceId>;
  /** The gap before a second course. */
  readonly gap: NonEmpty<SourceId>;
  /** What may begin when after the last capsule. */
  readonly after: {
    readonly bloodDonation: NonEmpty<SourceId>;
    readonly skinProcedures: NonEmpty<SourceId>;
    readonly pregnancyInIndia: NonEmpty<SourceId>;
    readonly pregnancyElsewhere: NonEmpty<SourceId>;
  };
}

/** How its medicines are introduced, beside the words of the shop. */
export interface SubstanceTexts {
  /** On cards, before the size of the pack: “… soft gelatin capsules”. */
  readonly preparation: string;
  /** Under the name of a product: what it is and what it is for. */
  readonly lead: string;
  /** For search engines, after the name of a product. */
  readonly description: string;
  /** The same where no licensed maker is confirmed. */
  readonly descriptionPending: string;
}

/**
 * Everything the shop knows of one substance. Rules, checks and pages take it as an argument or find it by the medicine or order at hand
 * (content/medicines.ts); nothing but content/substances/all.ts imports from a substance's folder.
 */
export interface Substance {
  /** In addresses: `/monographs/isotretinoin`. Each of its medicines names it. */
  readonly slug: string;
  /** Its non-proprietary name, with a capital. */
  readonly name: string;
  /** The rules of dispensing that govern it. */
  readonly rules: RuleSet;
  /** In schema.org's words, for structured data. */
  readonly drug: { readonly dosageForm: string; readonly administrationRoute: string };
  readonly texts: SubstanceTexts;
  readonly monograph: Monograph;
  /** Of the monograph, the newest first. */
  readonly versions: NonEmpty<MonographVersion>;
  /** In the order in which they are shown. */
  readonly medicines: NonEmpty<Medicine>;
  readonly statements: SafetyStatements;
  /** What must be looked at beside it. The version moves with every change of the list: the aid says by which it judged. */
  readonly interactions: { readonly version: string; readonly list: readonly ListedInteraction[] };
  /** What a declared allergy is held against. */
  readonly allergies: readonly ListedAllergy[];
  readonly clinicalSources: ClinicalSources;
  readonly patientSheet: PatientSheet;
}

/** The statements to confirm before a request. */
export function requiredAcknowledgements(
  { always, under18 }: SafetyStatements,
  { patientUnder18 }: { readonly patientUnder18: boolean },
): readonly Acknowledgement[] {
  return patientUnder18 ? [...always, under18] : always;
}

/** The name within a sentence: a non-proprietary name is a common noun. */
export const nameWithin = ({ name }: Pick<Substance, "name">) => name.toLowerCase();
