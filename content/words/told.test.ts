import { expect, test } from "vitest";
import type { AlertParamsByKind } from "@/lib/domain/alert/params";
import type { AuditEventName } from "@/lib/domain/audit/events";
import type { StatementParams } from "@/lib/domain/dispensing/statements";
import type { PaymentNotes } from "@/lib/domain/payment/notes";
import type { UploadFault } from "@/lib/domain/prescription/upload-faults";
import type { ReasonParams, SharedCode } from "@/lib/domain/reasons/params";
import type { ReasonCode } from "@/lib/domain/shared/reason";
import { english } from "./en/all";
import { isTold, type ValuesOf } from "./message";

// What is said of a code is written by `t.of`, which takes any. Here the compiler sees that every code has its words, and that they say
// nothing that the code does not tell. Other languages are held to the English.

/** Events have their sentence in the record, uploads theirs where the browser finds them, too. */
type OwnCode = Exclude<ReasonCode, AuditEventName | Exclude<UploadFault, SharedCode>>;

/** One sentence for each case of a code. */
type SentenceOf<Params> = [Extract<Params, { case: string }>] extends [never]
  ? string
  : { readonly [Case in Extract<Params, { case: string }>["case"]]: string };

/** The sentence of every code, in one language. */
type ReasonSentences = { readonly [Code in OwnCode]: SentenceOf<ReasonParams[Code]> };

/** Placeholders of a sentence that its code is not told; none, or it does not compile. */
type Missing<Text extends string, Params> = Exclude<keyof ValuesOf<Text>, Params extends null ? never : keyof Params>;
type OfCase<Params, Case> = Params extends { case: infer Cases } ? (Case extends Cases ? Params : never) : never;
type Unfit = {
  [Code in OwnCode]: (typeof english.reasons)[Code] extends infer Said
    ? Said extends string
      ? Missing<Said, ReasonParams[Code]>
      : { [Case in keyof Said]: Missing<Said[Case] & string, OfCase<ReasonParams[Code], Case>> }[keyof Said]
    : never;
}[OwnCode];

test("every code has its words, which say nothing that the code does not tell, and no other has any", () => {
  isTold<AlertParamsByKind>()(english.alerts);
  isTold<StatementParams>()(english.statements);
  isTold<PaymentNotes>()(english.paymentNotes);
  english.reasons satisfies ReasonSentences;
  english.uploadFaults satisfies Record<UploadFault, string>;
  const unfit: [Unfit] extends [never] ? true : Unfit = true;
  const ofNoCode: [NoCode] extends [never] ? true : NoCode = true;
  expect([unfit, ofNoCode]).toEqual([true, true]);
});

/** Words that nobody would ask for. */
type NoCode =
  | Exclude<keyof typeof english.alerts, keyof AlertParamsByKind>
  | Exclude<keyof typeof english.statements, keyof StatementParams>
  | Exclude<keyof typeof english.paymentNotes, keyof PaymentNotes>
  | Exclude<keyof typeof english.reasons, OwnCode>
  | Exclude<keyof typeof english.uploadFaults, UploadFault>
  | Exclude<
      | keyof typeof english.events
      | keyof typeof english.staffEvents
      | keyof typeof english.eventsToYou
      | keyof typeof english.refused,
      AuditEventName | "attempt"
    >;
