import { type AuditEventName, auditEventNames } from "@/lib/domain/audit/events";
import { t } from "./record";

/** What happened, as one short sentence that staff and customers both may read. Events that never stand in an order's history have none. */
const sentences: Partial<Record<AuditEventName, string>> = {
  "order.placed": t("theRequestWasPlaced"),
  "payment.session-opened": t("thePaymentPageWasOpened"),
  "payment.held": t("theCardIsHeldNothing"),
  "payment.wrong": t("thePaymentDidNotMatch"),
  "payment.lapsed": t("nobodyPaidInTime"),
  "payment.hold-expired": t("theHoldOnTheCard"),
  "payment.hold-ending": t("staffWereWarned"),
  "payment.renewed": t("theOrderWasTakenUp"),
  "payment.captured": t("theCardWasCharged"),
  "payment.capture-failed": t("theCardCould"),
  "payment.voided": t("theHoldOnTheCardWasGiven"),
  "payment.release-tried": t("theHoldOnTheCardWasToBeGiven"),
  "refund.requested": t("aRefundWasAskedFor"),
  "refund.approved": t("aRefundWasApproved"),
  "refund.withdrawn": t("aRefundThatWasAsked"),
  "refund.sent": t("stripeWasAskedToMake"),
  "refund.on-its-way": t("aRefund"),
  "refund.succeeded": t("stripeHasMadeARefund"),
  "refund.failed": t("aRefundDidNotReach"),
  "refund.found": t("aRefundWasMade"),
  "dispute.opened": t("theCustomersBankLooks"),
  "dispute.closed": t("theCustomersBankHasSettled"),
  "stock.returned": t("packsCameBackAndLie"),
  "stock.written-off": t("packsThatCameBack"),
  "order.asked": t("thePharmacyAskedTheCustomer"),
  "order.answered": t("theCustomerAnswered"),
  "order.reminded": t("theCustomerWasReminded"),
  "order.answer-overdue": t("theAnswerWasNotThere"),
  "order.question-withdrawn": t("thePharmacyTookAQuestion"),
  "order.cancelled": t("theCustomerCancelled"),
  "order.approved": t("aPharmacistApprovedThePrescription"),
  "order.declined": t("aPharmacistDeclinedThePrescription"),
  "order.decision-undone": t("theDecisionWasTakenBack"),
  "order.dispensed": t("theMedicineWasDispensed"),
  "order.copy-endorsed": t("theSupplyWasWrittenOnTheCopy"),
  "order.handed-over": t("theParcelWasHandedOver"),
  "order.refunded": t("theWholeChargeGoesBack"),
  "prescription.file-added": t("aPageWasAdded"),
  "prescription.file-removed": t("aPageWasRemoved"),
  "prescription.reordered": t("thePagesOfThePrescription"),
  "prescription.transcribed": t("whatThePrescriptionSays"),
  "patient.category-confirmed": t("aPharmacistRecordedThePatients"),
  "patient.statement-added": t("theCustomerToldUsAnew"),
  "patient.identity-accepted": t("aPharmacistMadeTheCustomers"),
  "safety.reported": t("theCustomerToldUsSomething"),
  "safety.closed": t("aPharmacistClosedTheReport"),
  "order.call-planned": t("aCallWasPlanned"),
  "order.call-ended": t("aPlannedCallEnded"),
  "safety.not-reached": t("thePatientWasNotReached"),
};

export const isEventCode = (code: string): code is AuditEventName =>
  (auditEventNames as readonly string[]).includes(code);

export function sentenceFor(event: AuditEventName): string {
  return sentences[event] ?? event;
}
