import { t } from "@/content/words/desk";
import type { TakeOverCode } from "@/lib/domain/desk/claim";
import type {
  CallOutcome,
  EscalationRole,
  NoteKind,
  NumberSource,
  ReadBack,
  WrittenKind,
} from "@/lib/domain/desk/notes";
import type { SetAsideCode } from "@/lib/domain/desk/set-aside";

export const setAsideWords: Readonly<Record<SetAsideCode, string>> = {
  prescriber: t("thePrescriber"),
  stock: t("stock"),
  "second-opinion": t("aSecondOpinion"),
  identity: t("theIdentityToBeChecked"),
  other: t("somethingElseSayWhat"),
};

export const takeOverWords: Readonly<Record<TakeOverCode, string>> = {
  agreed: t("weAgreedOnIt"),
  "not-at-desk": t("theyAreNotAtTheirDesk"),
  urgent: t("itCannotWait"),
};

export const writtenWords: Readonly<Record<WrittenKind, string>> = {
  clinical: t("clinicalItBearsOnTheTreatment"),
  administrative: t("administrative"),
};

export const noteKindWords: Readonly<Record<NoteKind, string>> = {
  clinical: t("clinicalNote"),
  administrative: t("administrativeNote"),
  call: t("callToThePrescriber"),
  "set-aside": t("setAside"),
  escalation: t("escalated"),
  answer: t("answerToTheEscalation"),
};

export const numberSourceWords: Readonly<Record<NumberSource, string>> = {
  register: t("inAMedicalCouncilsRegister"),
  "own-records": t("inOurOwnRecords"),
  hospital: t("fromTheClinicsOrHospitalsOwnLine"),
  directory: t("inAPublicDirectory"),
  prescription: t("onThePrescriptionItself"),
};

export const callOutcomeWords: Readonly<Record<CallOutcome, string>> = {
  confirmed: t("confirmedThePrescription"),
  corrected: t("correctedIt"),
  "not-theirs": t("didNotWriteIt"),
  "new-prescription": t("sendsANewPrescription"),
  "calls-back": t("callsBack"),
  "no-answer": t("noAnswer"),
  other: t("somethingElse"),
};

export const readBackWords: Readonly<Record<ReadBack, string>> = {
  done: t("readBackAndConfirmed"),
  "not-done": t("notReadBack"),
  "nothing-to-read-back": t("nothingToReadBack"),
};

export const escalationRoleWords: Readonly<Record<EscalationRole, string>> = {
  pharmacist: t("anyPharmacist"),
  manager: t("anyManager"),
};

/** The entries of a word list as choices of a field. */
export function optionsOf(words: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
