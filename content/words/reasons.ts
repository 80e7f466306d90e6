import type { PageOfFile } from "@/lib/domain/dispensing/approval";
import type { Jurisdiction } from "@/lib/domain/dispensing/jurisdiction";
import type { Check } from "@/lib/domain/dispensing/statements";
import type { UploadFault } from "@/lib/domain/prescription/upload-faults";
import type { ReasonParams } from "@/lib/domain/reasons/params";
import type { Reason } from "@/lib/domain/shared/reason";
import { formatPaise } from "@/lib/format/money";
import { checkWords, withOurPolicy } from "./check-words";
import { isEventCode, sentenceFor } from "./event-words";
import { countryNames, proposalWords } from "./labels";
import { whoWords } from "./role-words";
import { showDay } from "./show-day";
import { t } from "./t";
import { uploadMessage } from "./upload-message";

/** A reason in words for the person who meets it. */
export function reasonWords(reason: Reason): string {
  const { code } = reason;
  const params: Readonly<Record<string, unknown>> = reason.params ?? {};
  if ("file" in params) return uploadMessage(code as UploadFault, params.file as string | null);
  if (isEventCode(code)) return sentenceFor(code);
  const { case: which, ...values } = params;
  const told = Object.entries(values).map(([name, value]) => [name, shown(name, value)] as const);
  const said = which === undefined ? code : `${code}.${String(which)}`;
  const sentence = t.of("reasons", said, Object.fromEntries(told)) ?? code;
  return reason.ourPolicy === true ? withOurPolicy(sentence) : sentence;
}

export interface SpokenReason {
  readonly code: string;
  readonly field?: string;
  readonly message: string;
}

/** A reason with its words, as answers and forms carry it. */
export function spoken(reason: Reason): SpokenReason {
  const { params: _params, ourPolicy: _ourPolicy, code, field, ...further } = reason;
  return { code, ...(field === undefined ? {} : { field }), message: reasonWords(reason), ...further };
}

/** What a sentence is told, as people read it: money and days by the ends of their names. */
function shown(name: string, value: unknown): string | number {
  switch (name) {
    case "ended":
      return reasonWords({ code: "out-of-window", ...(value as { params: ReasonParams["out-of-window"] }) });
    case "check":
      return checkWords(value as Check);
    case "colleague": {
      const { name: called, role } = value as { readonly name: string | null; readonly role: string };
      return whoWords(called, role);
    }
    case "licensedIn":
      return countryNames(value as readonly Jurisdiction[]);
    case "page": {
      const { number, name: file } = value as PageOfFile;
      return t("answers.pageOfFile", { page: number, name: file });
    }
    case "proposals":
      return proposalWords(value as ReasonParams["batch-order"]["proposals"]);
  }
  if (/Paise$/.test(name)) return formatPaise(value as number);
  return /(^d|[a-z]D)ay$/.test(name) && typeof value === "string" ? showDay(value) : (value as string | number);
}
