import { t } from "@/content/words/monograph";

/** The sections in the order of reading: their anchor and what they are called. */
export const monographParts = [
  { id: "safety", title: t("boxedWarning") },
  { id: "at-a-glance", title: t("atAGlance") },
  { id: "what-it-is", title: t("whatItIs") },
  { id: "indications", title: t("whatItIsFor") },
  { id: "contraindications", title: t("whoMustNot") },
  { id: "before-starting", title: t("beforeStarting") },
  { id: "dosage", title: t("howTaken") },
  { id: "supply", title: t("packsAndStorage") },
  { id: "monitoring", title: t("checks") },
  { id: "adverse-reactions", title: t("sideEffects") },
  { id: "serious-warnings", title: t("seriousWarnings") },
  { id: "interactions", title: t("otherMedicines") },
  { id: "pregnancy", title: t("pregnancy") },
  { id: "overdose", title: t("tooMany") },
  { id: "pharmacokinetics", title: t("inTheBody") },
  { id: "evidence", title: t("howWell") },
  { id: "words", title: t("wordsExplained") },
  { id: "sources", title: t("sources") },
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
