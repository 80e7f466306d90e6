import { t } from "@/content/words/t";
import type { AuditEvent } from "@/lib/domain/audit/events";
import { isPublicId } from "@/lib/domain/shared/public-id";

interface Subject {
  readonly subjectKind: AuditEvent["subjectKind"];
  readonly subjectId: string | null;
  /** As the database knows it: the person of an account, the number of a batch. */
  readonly subjectName: string | null;
  readonly actorId: string | null;
}

const kinds: { readonly [Kind in AuditEvent["subjectKind"]]: string } = {
  account: t("recordDetails.subjectAccount"),
  alert: t("recordDetails.subjectAlert"),
  basket: t("recordDetails.subjectBasket"),
  batch: t("recordDetails.subjectBatch"),
  catalogue: t("recordDetails.subjectMedicine"),
  dispute: t("recordDetails.subjectDispute"),
  job: t("recordDetails.subjectJob"),
  message: t("recordDetails.subjectMessage"),
  order: t("recordDetails.subjectOrder"),
  "order-search": t("recordDetails.subjectSearch"),
  patient: t("recordDetails.subjectPatient"),
  payment: t("recordDetails.subjectPayment"),
  prescription: t("recordDetails.subjectPrescription"),
  "queue-view": t("recordDetails.subjectView"),
  refund: t("recordDetails.subjectRefund"),
  return: t("recordDetails.subjectReturn"),
  setting: t("recordDetails.subjectSetting"),
};

/** What a line of the record is about, where it is no order: “Account of Meera Iyer”, “Batch LP-4821”. Ids are left out, they tell a person nothing. */
export function subjectWords({ subjectKind, subjectId, subjectName, actorId }: Subject): string {
  if (subjectKind === "account" && subjectId !== null) {
    if (subjectId === actorId) return t("recordDetails.subjectOwnAccount");
    return subjectName === null ? kinds.account : t("recordDetails.subjectAccountOf", { name: subjectName });
  }
  const kind = kinds[subjectKind];
  if (subjectName !== null) return t("recordDetails.subjectNamed", { kind, name: subjectName });
  // A medicine's slug and a setting's name are chosen by people; numbers of jobs help whoever looks into the job list.
  const speaks = subjectKind === "catalogue" || subjectKind === "setting" || subjectKind === "job";
  return speaks && subjectId !== null && !isPublicId(subjectId)
    ? t("recordDetails.subjectNamed", { kind, name: subjectId })
    : kind;
}
