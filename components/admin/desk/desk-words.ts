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
  prescriber: "The prescriber",
  stock: "Stock",
  "second-opinion": "A second opinion",
  identity: "The identity to be checked",
  other: "Something else: say what",
};

export const takeOverWords: Readonly<Record<TakeOverCode, string>> = {
  agreed: "We agreed on it",
  "not-at-desk": "They are not at their desk",
  urgent: "It cannot wait",
};

export const writtenWords: Readonly<Record<WrittenKind, string>> = {
  clinical: "Clinical: it bears on the treatment",
  administrative: "Administrative",
};

export const noteKindWords: Readonly<Record<NoteKind, string>> = {
  clinical: "Clinical note",
  administrative: "Administrative note",
  call: "Call to the prescriber",
  "set-aside": "Set aside",
  escalation: "Escalated",
  answer: "Answer to the escalation",
};

export const numberSourceWords: Readonly<Record<NumberSource, string>> = {
  register: "In a medical council’s register",
  "own-records": "In our own records",
  hospital: "From the clinic’s or hospital’s own line",
  directory: "In a public directory",
  prescription: "On the prescription itself (not independent)",
};

export const callOutcomeWords: Readonly<Record<CallOutcome, string>> = {
  confirmed: "Confirmed the prescription",
  corrected: "Corrected it",
  "not-theirs": "Did not write it",
  "new-prescription": "Sends a new prescription",
  "calls-back": "Calls back",
  "no-answer": "No answer",
  other: "Something else",
};

export const readBackWords: Readonly<Record<ReadBack, string>> = {
  done: "Read back and confirmed",
  "not-done": "Not read back",
  "nothing-to-read-back": "Nothing to read back",
};

export const escalationRoleWords: Readonly<Record<EscalationRole, string>> = {
  pharmacist: "Any pharmacist",
  manager: "Any manager",
};

/** The entries of a word list as choices of a field. */
export function optionsOf(words: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
