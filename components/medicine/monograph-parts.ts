/** The sections in the order of reading: their anchor and what they are called. */
export const monographParts = [
  { id: "safety", title: "Boxed warning" },
  { id: "at-a-glance", title: "At a glance" },
  { id: "what-it-is", title: "What it is" },
  { id: "indications", title: "What it is for" },
  { id: "contraindications", title: "Who must not take it" },
  { id: "before-starting", title: "Before starting" },
  { id: "dosage", title: "How it is taken" },
  { id: "supply", title: "Packs, contents and storage" },
  { id: "monitoring", title: "Checks during treatment" },
  { id: "adverse-reactions", title: "Side effects by frequency" },
  { id: "serious-warnings", title: "Serious warnings and what to do" },
  { id: "interactions", title: "With other medicines" },
  { id: "pregnancy", title: "Pregnancy, fertility and blood donation" },
  { id: "overdose", title: "Too many capsules" },
  { id: "pharmacokinetics", title: "In the body" },
  { id: "evidence", title: "How well it works" },
  { id: "words", title: "Words explained" },
  { id: "sources", title: "Sources" },
] as const;

export type MonographPartId = (typeof monographParts)[number]["id"];

export function partTitle(id: MonographPartId): string {
  return monographParts.find((part) => part.id === id)?.title ?? id;
}

const openParts: ReadonlySet<MonographPartId> = new Set([
  "safety",
  "at-a-glance",
  "what-it-is",
  "contraindications",
  "serious-warnings",
  "interactions",
  "pregnancy",
  "overdose",
]);

/** What keeps somebody from harm is never folded away, nor is the text in short. */
export function neverFolds(id: MonographPartId): boolean {
  return openParts.has(id);
}
