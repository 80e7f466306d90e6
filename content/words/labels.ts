import type { Jurisdiction } from "@/lib/domain/dispensing/jurisdiction";
import type { OverrideReason } from "@/lib/domain/dispensing/override";
import type { SetAsideReason } from "@/lib/domain/jobs/set-aside";
import type { BreakKind } from "@/lib/domain/payment/breaks";
import type { PrescriptionState } from "@/lib/domain/prescription/machine";
import type { OriginalReason } from "@/lib/domain/prescription/original-reasons";
import type { MatchSignal } from "@/lib/domain/prescription/sameness";
import type { DeviationCode } from "@/lib/domain/stock/batch-order";
import type { MovementReason, QuarantineCode, WriteOffCode } from "@/lib/domain/stock/movement";
import { allOf } from "./all-of";
import { t as desk } from "./desk-rules";
import { t as dispensing } from "./dispensing";
import { t as paper } from "./paper";
import { t as payment } from "./payment";
import { t as requestable } from "./requestable";
import { t as stock } from "./stock";

/** Codes that people choose from or read in a list, each in a few words. */

const countries: Record<Jurisdiction, string> = {
  IN: requestable("india"),
  US: requestable("unitedStates"),
  UK: requestable("unitedKingdom"),
  EU: requestable("europeanUnion"),
};
export const countryName = (jurisdiction: Jurisdiction): string => countries[jurisdiction];
export const countryNames = (jurisdictions: readonly Jurisdiction[]): string => allOf(jurisdictions.map(countryName));

const overrides: Record<OverrideReason, string> = {
  "prescriber-confirmed": dispensing("prescriberConfirmed"),
  "document-seen": dispensing("documentSeen"),
  "patient-explained": dispensing("patientExplained"),
  "no-safer-choice": dispensing("noSaferChoice"),
  "rule-does-not-fit": dispensing("ruleDoesNotFit"),
};
export const overrideReasonWords = (reason: OverrideReason): string => overrides[reason];

export const setAsideWords: Readonly<Record<SetAsideReason, string>> = {
  "no-longer-needed": desk("noLongerNeeded"),
  "done-by-hand": desk("doneByHand"),
  "cannot-succeed": desk("cannotSucceed"),
};

export const originalReasonWords: Readonly<Record<OriginalReason, string>> = {
  authority: paper("anInspectorACourt"),
  "doubted-page": paper("aPharmacistDoubtsThePage"),
  "customer-asks": paper("theCustomerAsksForWhat"),
  dispute: paper("aSupplyOrAPayment"),
};

const prescriptions: Record<PrescriptionState, string> = {
  received: paper("receivedNotTypedYet"),
  transcribed: paper("typedWaitingForAPharmacist"),
  "needs-information": paper("waitingForTheCustomer"),
  verified: paper("verified"),
  declined: paper("declined"),
  "used-up": paper("usedUp"),
};
export const prescriptionStateWords = (state: PrescriptionState): string => prescriptions[state];

/** How near a page is to another, in words for staff. */
export const nearness = (signal: MatchSignal, value: number): string =>
  signal === "file" ? paper("theSameFile") : paper("looksTheSameOf100", { alike: Math.floor(value * 100) });

const deviations: Record<DeviationCode, string> = {
  "not-found": stock("theEarlierPacks"),
  damaged: stock("theEarlierPacksAreDamaged"),
  "one-batch": stock("soThatThePatientGets"),
  "finished-in-time": stock("theyExpireDuringTheCourse"),
};
export const deviationWords = (code: DeviationCode): string => deviations[code];

/** Which batches to take. */
export function proposalWords(lines: readonly { readonly batch: string; readonly quantity: number }[]): string {
  if (lines.length === 0) return stock("noBatchIsOffered");
  const batches = lines.map(({ batch, quantity }) => stock("packsOfBatch", { packs: quantity, batch }));
  return stock("firstExpiryGoesOutFirst", { batches: allOf(batches) });
}

const movements: Record<MovementReason, string> = {
  received: stock("takenIn"),
  dispensed: stock("dispensed"),
  "written-off": stock("writtenOff"),
  corrected: stock("countedAgain"),
};
/** For the ledger's column; a reason that a later version wrote is shown as it is. */
export const movementWords = (reason: string): string => movements[reason as MovementReason] ?? reason;

const writeOffs: Record<WriteOffCode, string> = {
  expired: stock("outOfDate"),
  damaged: stock("damaged"),
  temperature: stock("wasStoredTooWarm"),
  recalled: stock("recalledByTheMaker"),
  lost: stock("notFound"),
  other: stock("somethingElseSayWhat"),
};
export const writeOffWords = (code: WriteOffCode): string => writeOffs[code];

const quarantines: Record<QuarantineCode, string> = {
  recall: stock("aRecallOrWord"),
  temperature: stock("wasStoredTooWarm"),
  damage: stock("damageWasFound"),
  origin: stock("doubtAboutWhereItComes"),
  other: stock("somethingElseSayWhat"),
};
export const quarantineWords = (code: QuarantineCode): string => quarantines[code];

const disputes: Readonly<Record<string, string>> = {
  credit_not_processed: payment("saysThatARefundDid"),
  duplicate: payment("saysThatTheCard"),
  fraudulent: payment("doesNotRecogniseThePayment"),
  general: payment("gaveNoReason"),
  product_not_received: payment("saysThatTheParcelDid"),
  product_unacceptable: payment("saysThatWhatCame"),
  unrecognized: payment("doesNotRecogniseThePayment"),
};
/** What the cardholder says, as the end of a sentence. A reason that this list does not know is said as one that was not given. */
export const disputeWords = (reason: string): string =>
  Object.hasOwn(disputes, reason) ? (disputes[reason] ?? "") : payment("contestsTheCharge");

const breaks: Record<BreakKind, string> = {
  behind: payment("stripeKnewMoreThan"),
  unsettled: payment("ourRecordDoesNotTake"),
  mismatch: payment("thePaymentDoesNotFit"),
  "hold-of-ended-order": payment("aHoldIsLeft"),
  "second-payment": payment("aSecondPaymentNames"),
  "payment-without-order": payment("aPaymentNamesAnOrder"),
  "missing-at-stripe": payment("stripeDoesNotKnow"),
  unreadable: payment("stripesAnswerCould"),
};
/** What differs between our record of a payment and Stripe's; a kind that a later version wrote is shown as it is. */
export const breakTitle = (kind: string): string => breaks[kind as BreakKind] ?? kind;
