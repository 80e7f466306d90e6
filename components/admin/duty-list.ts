import { anyoneOf } from "@/components/layout/staff-places";
import { t } from "@/content/words/duties";
import { anything, can, type StaffAction } from "@/lib/domain/access/can";
import type { StaffRole } from "@/lib/domain/access/roles";

/** Every duty in words; null for one that another's words say already. */
const dutyWords: Readonly<Record<StaffAction, string | null>> = {
  "queue:view": t("seeTheQueue"),
  "queue:share-view": t("keepViewsForTheTeam"),
  "order:view": t("openOrders"),
  "prescription:view": t("openPages"),
  "prescription:transcribe": t("typeThePrescription"),
  "order:ask": t("askForPages"),
  "order:ask-anything": t("askAnything"),
  "prescription:take-original": t("takeOriginal"),
  "prescription:agree-original": t("agreeOriginal"),
  "order:decide": t("decide"),
  "order:dispense": t("dispense"),
  "order:hand-over": t("handOver"),
  "desk:view": null,
  "desk:work": t("workOnOrders"),
  "desk:write": t("writeNotes"),
  "payment:check": t("checkPayments"),
  "refund:request": t("askForRefunds"),
  "refund:approve": t("approveRefunds"),
  "stock:take-back": t("takeBack"),
  "stock:write-off": t("writeOff"),
  "message:send-again": t("sendMailsAgain"),
  "safety-report:close": t("closeReports"),
  "patient:confirm-category": t("confirmCategory"),
  "patient:accept-identity": t("acceptIdentity"),
  "catalogue:edit": t("editCatalogue"),
  "stock:view": t("seeStock"),
  "stock:change": t("changeStock"),
  "stock:confirm": t("confirmStock"),
  "stock:keep-back": t("keepBack"),
  "stock:release-recalled": t("releaseRecalled"),
  "stock:recipients": t("seeRecipients"),
  "jobs:view": t("seeJobs"),
  "jobs:retry": t("retryJobs"),
  "audit:view": t("readTheRecord"),
};

/** What a role may do, in words. */
export const dutiesOf = (role: StaffRole): readonly string[] =>
  (Object.keys(dutyWords) as StaffAction[]).flatMap((action) => {
    const words = dutyWords[action];
    return words !== null && can(anyoneOf(role), action, anything) ? [words] : [];
  });
