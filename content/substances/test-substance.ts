import { list, type Medicine, type Monograph, type Section, said } from "../define";
import type { ListedInteraction } from "../define-interaction";
import type { Substance } from "./substance";

// A made-up second substance, small but whole. Whatever is given it must say nothing of the first.

const cite = ["in-schedule-h"] as const;
const section: Section = [list(said("A test is made of sentences.", ...cite))];
const reactions = [{ system: "Test", reactions: ["a red ear"], cite }] as const;

const monograph: Monograph = {
  slug: "examplamide",
  title: "Examplamide tablets",
  version: "2026-11-28",
  boxedWarning: {
    title: "Never take examplamide with your eyes shut",
    lead: said("Examplamide can make you fall when your eyes are shut.", ...cite),
    points: [said("Keep your eyes open.", ...cite)],
    whatToDo: [said("Open your eyes.", ...cite)],
    supply: said("Supplied on a prescription.", ...cite),
  },
  atAGlance: {
    facts: [{ term: "Taken", said: said("Once a day.", ...cite) }],
    signs: [
      { kind: "driving", title: "Driving", verdict: "Eyes open", strength: "care", said: said("See well.", ...cite) },
    ],
  },
  whatItIs: section,
  indications: section,
  contraindications: section,
  beforeStarting: section,
  dosage: section,
  supply: section,
  monitoring: section,
  adverseReactions: {
    intro: section,
    bands: {
      "very-common": reactions,
      common: reactions,
      rare: reactions,
      "very-rare": reactions,
      "not-known": reactions,
    },
    alsoReported: reactions,
    inStudies: section,
  },
  seriousWarnings: [
    { id: "warning-ears", title: "Red ears", signs: [said("Ears turn red.", ...cite)], whatToDo: [said("Ask us.")] },
  ],
  interactions: [
    { agent: "Sampladol", effect: "Redder ears", action: "ask-first", whatToDo: "Ask us first.", cite: [...cite] },
  ],
  pregnancy: {
    contraception: section,
    afterStopping: section,
    ifPregnant: section,
    breastFeeding: section,
    men: section,
    fertility: section,
    bloodDonation: section,
    sharing: section,
  },
  overdose: section,
  pharmacokinetics: section,
  evidence: section,
  reviewedBy: null,
  reviewedOn: null,
};

const medicine: Medicine = {
  slug: "examplon-5",
  substance: "examplamide",
  brand: "Examplon",
  strengthMg: 5,
  inn: "Examplamide",
  form: "Tablet",
  route: "By mouth",
  marketer: { status: "confirm-on-pack" },
  manufacturingSite: { status: "confirm-on-pack" },
  strength: { status: "confirm-on-pack" },
  packCapsules: 10,
  pack: { status: "confirm-on-pack" },
  excipients: { status: "confirm-on-pack" },
  allergenFlags: [{ allergen: "gelatin", level: "check-pack", text: "The pack says so.", sources: [...cite] }],
  storage: { status: "confirm-on-pack" },
  legalClass: { schedule: "H", text: "On a prescription.", sources: [...cite] },
  identifiers: { atc: "X01XX01", unii: "X", cas: "0-00-0", rxnorm: "0", sources: [...cite] },
  licences: [{ jurisdiction: "UK", as: "a fixture", sources: [...cite] }],
  evidence: { status: "listed", basis: "Made up for a test.", sources: [] },
  appearance: { hue: "slate", print: "5", caption: "Drawing." },
  demo: { pricePaise: 1_000, note: "A demo figure." },
  search: { brand: ["Examplon"], misspellings: [], substance: ["examplamide"], use: ["ears"], otherBrands: [] },
};

const sampladol: ListedInteraction = {
  id: "sampladol",
  tier: "stop",
  title: "Sampladol",
  effect: "Redder ears",
  whatToDo: "Ask the prescriber.",
  names: ["sampladol"],
  brands: [],
  misspelt: { sampladol: ["sampledol", "sampladole", "samplodol"] },
  route: "any",
  basis: "our-policy",
};

export const examplamide: Substance = {
  slug: "examplamide",
  name: "Examplamide",
  rules: "oral-retinoid",
  drug: { dosageForm: "Tablet", administrationRoute: "Oral" },
  texts: {
    preparation: "Examplamide tablets",
    lead: "Examplamide tablets, for ears.",
    description: "examplamide tablets.",
    descriptionPending: "examplamide tablets, for reading only.",
  },
  monograph,
  versions: [{ version: "2026-11-28", changes: ["The first version."] }],
  medicines: [medicine],
  statements: {
    version: "2026-11-27",
    always: [{ id: "eyes-open", text: "The patient keeps their eyes open." }],
    under18: { id: "guardian-of-ears", text: "I am the guardian of this patient’s ears." },
  },
  interactions: { version: "2026-11-26", list: [sampladol] },
  allergies: [],
  clinicalSources: {
    flags: {
      "weight-missing": "our-policy",
      "weight-doubtful": "our-policy",
      "weight-old": "our-policy",
      "dose-over-daily-max": "our-policy",
      "dose-unsafe": "our-policy",
      "dose-above-usual": "our-policy",
      "dose-above-usual-minor": "our-policy",
      "dose-below-usual": "our-policy",
      "over-target": "our-policy",
      "little-experience-from-65": "our-policy",
    },
    target: [...cite],
    gap: [...cite],
    after: {
      bloodDonation: [...cite],
      skinProcedures: [...cite],
      pregnancyInIndia: [...cite],
      pregnancyElsewhere: [...cite],
    },
  },
  patientSheet: { title: "Examplamide: what matters most", parts: [{ id: "how", title: "How", section }] },
};
