import type { AuditEventName } from "@/lib/domain/audit/events";
import type { PageOfFile } from "@/lib/domain/dispensing/approval";
import type { Jurisdiction } from "@/lib/domain/dispensing/jurisdiction";
import type { Check } from "@/lib/domain/dispensing/statements";
import type { UploadFault } from "@/lib/domain/prescription/upload-faults";
import type { ReasonParams, SharedCode } from "@/lib/domain/reasons/params";
import type { Reason, ReasonCode } from "@/lib/domain/shared/reason";
import { formatPaise } from "@/lib/format/money";
import { t } from "./answers";
import { checkWords, withOurPolicy } from "./check-words";
import { account } from "./en/reasons/account";
import { checkout } from "./en/reasons/checkout";
import { clinical } from "./en/reasons/clinical";
import { desk } from "./en/reasons/desk";
import { dispensing } from "./en/reasons/dispensing";
import { order } from "./en/reasons/order";
import { patient } from "./en/reasons/patient";
import { payment } from "./en/reasons/payment";
import { requests } from "./en/reasons/requests";
import { stock } from "./en/reasons/stock";
import { isEventCode, sentenceFor } from "./event-words";
import { countryNames, proposalWords } from "./labels";
import { whoWords } from "./role-words";
import { showDay } from "./show-day";
import { uploadMessage } from "./upload-message";
import { translatorOf, type ValuesOf } from "./words";

/** Events have their sentence in the record, uploads theirs where the browser finds them, too. */
type OwnCode = Exclude<ReasonCode, AuditEventName | Exclude<UploadFault, SharedCode>>;

/** One sentence for each case of a code. */
type SentenceOf<Params> = [Extract<Params, { case: string }>] extends [never]
  ? string
  : { readonly [Case in Extract<Params, { case: string }>["case"]]: string };

/** The sentence of every code, in one language. */
export type ReasonSentences = { readonly [Code in OwnCode]: SentenceOf<ReasonParams[Code]> };

const sentences = {
  ...account,
  ...checkout,
  ...clinical,
  ...desk,
  ...dispensing,
  ...order,
  ...patient,
  ...payment,
  ...requests,
  ...stock,
} satisfies ReasonSentences;

/** Placeholders of a sentence that its code is not told; none, or it does not compile. */
type Missing<Text extends string, Params> = Exclude<keyof ValuesOf<Text>, Params extends null ? never : keyof Params>;
type OfCase<Params, Case> = Params extends { case: infer Cases } ? (Case extends Cases ? Params : never) : never;
type Unfit = {
  [Code in OwnCode]: (typeof sentences)[Code] extends infer Said
    ? Said extends string
      ? Missing<Said, ReasonParams[Code]>
      : { [Case in keyof Said]: Missing<Said[Case] & string, OfCase<ReasonParams[Code], Case>> }[keyof Said]
    : never;
}[OwnCode];
const everySentenceIsTold: [Unfit] extends [never] ? true : Unfit = true;
void everySentenceIsTold;

const write = translatorOf(sentences);

/** A reason in words for the person who meets it. */
export function reasonWords(reason: Reason): string {
  const { code } = reason;
  const params: Readonly<Record<string, unknown>> = reason.params ?? {};
  if ("file" in params) return uploadMessage(code as UploadFault, params.file as string | null);
  if (isEventCode(code)) return sentenceFor(code);
  const { case: which, ...values } = params;
  const told = Object.entries(values).map(([name, value]) => [name, shown(name, value)] as const);
  const sentence = write(which === undefined ? code : `${code}.${String(which)}`, Object.fromEntries(told));
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
      return t("pageOfFile", { page: number, name: file });
    }
    case "proposals":
      return proposalWords(value as ReasonParams["batch-order"]["proposals"]);
  }
  if (/Paise$/.test(name)) return formatPaise(value as number);
  return /(^d|[a-z]D)ay$/.test(name) && typeof value === "string" ? showDay(value) : (value as string | number);
}
