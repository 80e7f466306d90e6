import { callBackFields } from "@/components/admin/desk/call-backs";
import { callFields } from "@/components/admin/desk/call-form";
import { claimFields } from "@/components/admin/desk/claim-strip-fields";
import { answerFields, escalateFields } from "@/components/admin/desk/escalate-form";
import { noteFields } from "@/components/admin/desk/note-form";
import { onHoldFields } from "@/components/admin/desk/on-hold-form";
import { approveFormFields } from "./approve-form";
import { askFields } from "./ask-form";
import { categoryFieldNames } from "./category-fields";
import { declineFields } from "./decline-form";
import { dispenseFields } from "./dispense-form";
import type { DispenseRow } from "./dispense-rows";
import { handOverFields } from "./hand-over-form";
import { originalFields, originalForm } from "./originals";
import { refundFields } from "./refunds";
import { transcriptionFields } from "./transcription-form";

const fields: Readonly<Record<string, readonly string[]>> = {
  approve: approveFormFields,
  transcription: transcriptionFields,
  ask: askFields,
  decline: declineFields,
  "hand-over": handOverFields,
  refund: refundFields,
  // As many lines as an order's batches could be; only those that are shown can come back refused.
  return: ["reason", "note", ...[...Array(20).keys()].flatMap((at) => [`lines.${at}.packs`, `lines.${at}.batch`])],
  category: categoryFieldNames,
  "take-over": claimFields,
  "set-aside": onHoldFields,
  escalate: escalateFields,
  answer: answerFields,
  note: noteFields,
  call: callFields,
  "call-back": callBackFields,
};

/** The fields of the form that came back, to which the error summary leads. */
export function fieldsOf(name: string | undefined, rows: readonly DispenseRow[]): readonly string[] {
  if (name === "dispense") return dispenseFields(rows);
  if (name?.startsWith(originalForm(""))) return originalFields;
  return fields[name ?? ""] ?? [];
}
