import { t } from "@/content/words/bench-supply";

/** Checks 17, 20 and 21 of the verification list. None is chosen beforehand: each answer is the pharmacist's own statement. */
export const dispenseChecks = [
  {
    name: "packCheck",
    legend: t("thePack"),
    options: [
      { value: "passed", label: t("inDateNotRecalledRxMark") },
      { value: "failed", label: t("somethingIsWrongWithIt") },
    ],
  },
  {
    name: "counselling",
    legend: t("counselling"),
    options: [
      { value: "done", label: t("thePatientOrTheGuardian") },
      { value: "not-reachable", label: t("notReachedYet") },
      { value: "declined", label: t("theyDoNotWantIt") },
    ],
  },
  {
    name: "endorsed",
    legend: t("serialSellerAndDate"),
    options: [
      { value: "yes", label: t("written") },
      { value: "no", label: t("notYet") },
    ],
  },
] as const;
