import { t } from "@/content/words/record-details";
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
  account: t("subjectAccount"),
  alert: t("subjectAlert"),
  basket: t("subjectBasket"),
  batch: t("subjectBatch"),
  catalogue: t("subjectMedicine"),
  dispute: t("subjectDispute"),
  job: t("subjectJob"),
  message: t("subjectMessage"),
  order: t("subjectOrder"),
  "order-search": t("subjectSearch"),
  patient: t("subjectPatient"),
  payment: t("subjectPayment"),
  prescription: t("subjectPrescription"),
  "queue-view": t("subjectView"),
  refund: t("subjectRefund"),
  return: t("subjectReturn"),
  setting: t("subjectSetting"),
};

/** What a line of the record is about, where it is no order: “Account of Meera Iyer”, “Batch LP-4821”. Ids are left out, they tell a person nothing. */
export function subjectWords({ subjectKind, subjectId, subjectName, actorId }: Subject): string {
  if (subjectKind === "account" && subjectId !== null) {
    if (subjectId === actorId) return t("subjectOwnAccount");
    return subjectName === null ? kinds.account : t("subjectAccountOf", { name: subjectName });
  }
  const kind = kinds[subjectKind];
  if (subjectName !== null) return t("subjectNamed", { kind, name: subjectName });
  // A medicine's slug and a setting's name are chosen by people; numbers of jobs help whoever looks into the job list.
  const speaks = subjectKind === "catalogue" || subjectKind === "setting" || subjectKind === "job";
  return speaks && subjectId !== null && !isPublicId(subjectId) ? t("subjectNamed", { kind, name: subjectId }) : kind;
}
