import { t } from "@/content/words/requestable";

/** Where the pharmacy is licensed, as the setting JURISDICTION names it. EU supplies nothing without the profile of a member state. */
export const jurisdictions = ["IN", "US", "UK", "EU"] as const;
export type Jurisdiction = (typeof jurisdictions)[number];

export const jurisdictionNames: Readonly<Record<Jurisdiction, string>> = {
  IN: t("india"),
  US: t("unitedStates"),
  UK: t("unitedKingdom"),
  EU: t("europeanUnion"),
};
