import { t } from "@/content/words/t";

/** The sections in the order of reading: their anchor and what they are called. */
export const monographParts = [
  { id: "safety", title: t("monograph.boxedWarning") },
  { id: "at-a-glance", title: t("monograph.atAGlance") },
  { id: "what-it-is", title: t("monograph.whatItIs") },
  { id: "indications", title: t("monograph.whatItIsFor") },
  { id: "contraindications", title: t("monograph.whoMustNot") },
  { id: "before-starting", title: t("monograph.beforeStarting") },
  { id: "dosage", title: t("monograph.howTaken") },
  { id: "supply", title: t("monograph.packsAndStorage") },
  { id: "monitoring", title: t("monograph.checksTitle") },
  { id: "adverse-reactions", title: t("monograph.sideEffects") },
  { id: "serious-warnings", title: t("monograph.seriousWarnings") },
  { id: "interactions", title: t("monograph.otherMedicines") },
  { id: "pregnancy", title: t("monograph.pregnancy") },
  { id: "overdose", title: t("monograph.tooMany") },
  { id: "pharmacokinetics", title: t("monograph.inTheBody") },
  { id: "evidence", title: t("monograph.howWell") },
  { id: "words", title: t("monograph.wordsExplained") },
  { id: "sources", title: t("monograph.sources") },
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
