import { t } from "@/content/words/t";
import type {
  CallOutcome,
  EscalationRole,
  NoteKind,
  NumberSource,
  ReadBack,
  WrittenKind,
} from "@/lib/domain/desk/notes";
import type { OnHoldCode } from "@/lib/domain/desk/on-hold";

export const onHoldWords: Readonly<Record<OnHoldCode, string>> = {
  prescriber: t("desk.prescriber"),
  stock: t("desk.holdReason.stock"),
  "second-opinion": t("desk.holdReason.second-opinion"),
  identity: t("desk.holdReason.identity"),
  other: t("desk.holdReason.other"),
};

export const writtenWords: Readonly<Record<WrittenKind, string>> = {
  clinical: t("desk.noteChoice.clinical"),
  administrative: t("desk.noteChoice.administrative"),
};

export const noteKindWords: Readonly<Record<NoteKind, string>> = {
  clinical: t("desk.noteKind.clinical"),
  administrative: t("desk.noteKind.administrative"),
  call: t("desk.noteKind.call"),
  "set-aside": t("desk.putOnHold"),
  escalation: t("desk.noteKind.escalation"),
  answer: t("desk.noteKind.answer"),
};

export const numberSourceWords: Readonly<Record<NumberSource, string>> = {
  register: t("desk.numberSource.register"),
  "own-records": t("desk.numberSource.own-records"),
  hospital: t("desk.numberSource.hospital"),
  directory: t("desk.numberSource.directory"),
  prescription: t("desk.numberSource.prescription"),
};

export const callOutcomeWords: Readonly<Record<CallOutcome, string>> = {
  confirmed: t("desk.callOutcome.confirmed"),
  corrected: t("desk.callOutcome.corrected"),
  "not-theirs": t("desk.callOutcome.not-theirs"),
  "new-prescription": t("desk.callOutcome.new-prescription"),
  "calls-back": t("desk.callOutcome.calls-back"),
  "no-answer": t("desk.callOutcome.no-answer"),
  other: t("desk.callOutcome.other"),
};

export const readBackWords: Readonly<Record<ReadBack, string>> = {
  done: t("desk.readBack.done"),
  "not-done": t("desk.readBack.not-done"),
  "nothing-to-read-back": t("desk.readBack.nothing-to-read-back"),
};

export const escalationRoleWords: Readonly<Record<EscalationRole, string>> = {
  pharmacist: t("desk.escalationRole.pharmacist"),
  manager: t("desk.escalationRole.manager"),
};

/** The entries of a word list as choices of a field. */
export function optionsOf(words: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
