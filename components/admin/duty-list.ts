import { anyoneOf } from "@/components/layout/staff-places";
import { t } from "@/content/words/t";
import { anything, can, type StaffAction } from "@/lib/domain/access/can";
import type { StaffRole } from "@/lib/domain/access/roles";

/** Every duty in words; null for one that another's words say already. */
const dutyWords: Readonly<Record<StaffAction, string | null>> = {
  "queue:view": t("duties.queue:view"),
  "queue:share-view": t("duties.queue:share-view"),
  "order:view": t("duties.order:view"),
  "prescription:view": t("duties.prescription:view"),
  "prescription:transcribe": t("duties.prescription:transcribe"),
  "order:ask": t("duties.order:ask"),
  "order:ask-anything": t("duties.order:ask-anything"),
  "prescription:take-original": t("duties.prescription:take-original"),
  "prescription:agree-original": t("duties.prescription:agree-original"),
  "order:decide": t("duties.order:decide"),
  "order:dispense": t("duties.order:dispense"),
  "order:hand-over": t("duties.order:hand-over"),
  "desk:view": null,
  "desk:work": t("duties.desk:work"),
  "desk:write": t("duties.desk:write"),
  "payment:check": t("duties.payment:check"),
  "refund:request": t("duties.refund:request"),
  "refund:approve": t("duties.refund:approve"),
  "stock:take-back": t("duties.stock:take-back"),
  "stock:write-off": t("duties.stock:write-off"),
  "message:send-again": t("duties.message:send-again"),
  "safety-report:close": t("duties.safety-report:close"),
  "patient:confirm-category": t("duties.patient:confirm-category"),
  "patient:accept-identity": t("duties.patient:accept-identity"),
  "catalogue:edit": t("duties.catalogue:edit"),
  "stock:view": t("duties.stock:view"),
  "stock:change": t("duties.stock:change"),
  "stock:confirm": t("duties.stock:confirm"),
  "stock:keep-back": t("duties.stock:keep-back"),
  "stock:release-recalled": t("duties.stock:release-recalled"),
  "stock:recipients": t("duties.stock:recipients"),
  "jobs:view": t("duties.jobs:view"),
  "jobs:retry": t("duties.jobs:retry"),
  "audit:view": t("duties.audit:view"),
};

/** What a role may do, in words. */
export const dutiesOf = (role: StaffRole): readonly string[] =>
  (Object.keys(dutyWords) as StaffAction[]).flatMap((action) => {
    const words = dutyWords[action];
    return words !== null && can(anyoneOf(role), action, anything) ? [words] : [];
  });
