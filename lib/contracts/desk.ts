import { z } from "zod";
import { t } from "@/content/words/t";
import { callBackWhoms } from "@/lib/domain/desk/call-back";
import { takeOverCodes } from "@/lib/domain/desk/claim";
import { callOutcomes, escalationRoles, numberSources, readBacks, writtenKinds } from "@/lib/domain/desk/notes";
import { onHoldCodes } from "@/lib/domain/desk/on-hold";
import { isPublicId } from "@/lib/domain/shared/public-id";
import { dayOfThisCentury, paragraph, publicId, ticked, words } from "./fields";

const orderNumber = publicId;

/** A form sends an empty field as empty text: the same as none. */
const orNone = (text: string) => (text === "" ? null : text);
const said = (what: string) => paragraph(2000, what).default("").transform(orNone);

export const claimOrder = z
  .object({
    orderNumber,
    takeOver: ticked,
    /** From an open page: says again that one still works on it, and never claims. */
    renew: ticked,
    takeOverCode: z.enum(takeOverCodes, t("fieldFaults.takeOverReasonMissing")).optional(),
  })
  .refine((claim) => !claim.takeOver || claim.takeOverCode !== undefined, {
    path: ["takeOverCode"],
    message: t("fieldFaults.takeOverReasonMissing"),
  });
export type ClaimOrder = z.infer<typeof claimOrder>;

/** POST /api/admin/queue/take-up-next: the view of the queue, as its address has it. */
export const claimNext = z.object({ from: z.string().max(300).default("") });
export type ClaimNext = z.infer<typeof claimNext>;

export const releaseOrder = z.object({ orderNumber });

export const putOnHold = z.object({
  orderNumber,
  code: z.enum(onHoldCodes, t("fieldFaults.holdReasonMissing")),
  words: said(t("fieldFaults.holdReason")),
  lookAgainOn: dayOfThisCentury(t("fieldFaults.day")).default("").transform(orNone),
  /** A wall clock where the pharmacy stands, `15:30`; left out = when the day begins. */
  lookAgainAt: words(5, t("fieldFaults.time")).default("").transform(orNone),
});
export type PutOnHold = z.infer<typeof putOnHold>;

export const resume = z.object({ orderNumber });

export const escalateOrder = z.object({
  orderNumber,
  /** A role, or one person by id. */
  to: z
    .string(t("fieldFaults.escalateToMissing"))
    .refine(
      (to) => (escalationRoles as readonly string[]).includes(to) || isPublicId(to),
      t("fieldFaults.escalateToMissing"),
    ),
  words: paragraph(2000, t("fieldFaults.question")).min(5, t("fieldFaults.questionMissing")),
});
export type EscalateOrder = z.infer<typeof escalateOrder>;

export const answerEscalation = z.object({
  orderNumber,
  words: paragraph(2000, t("fieldFaults.answer")).min(2, t("fieldFaults.answerMissing")),
});
export type AnswerEscalation = z.infer<typeof answerEscalation>;

export const writeNote = z.object({
  orderNumber,
  kind: z.enum(writtenKinds, t("fieldFaults.noteKindMissing")),
  words: paragraph(4000, t("fieldFaults.note")).min(2, t("fieldFaults.noteMissing")),
});
export type WriteNote = z.infer<typeof writeNote>;

export const logCall = z.object({
  orderNumber,
  who: words(120, t("fieldFaults.name")).min(2, t("fieldFaults.calledMissing")),
  number: words(40, t("fieldFaults.number")).regex(/^[+\d][\d\s().-]{4,}$/, t("fieldFaults.numberMissing")),
  numberFrom: z.enum(numberSources, t("fieldFaults.numberSourceMissing")),
  /** A wall clock where the pharmacy stands, or an instant with its zone; left out = now. */
  calledAt: words(40, t("fieldFaults.time")).default("").transform(orNone),
  reached: z.enum(["yes", "no"], t("fieldFaults.reachedMissing")),
  outcome: z.enum(callOutcomes, t("fieldFaults.callOutcomeMissing")),
  readBack: z.enum(readBacks, t("fieldFaults.readBackMissing")),
  /** Where nobody was reached: when to call again; left out = in four hours. */
  callBackAt: words(40, t("fieldFaults.time")).default("").transform(orNone),
  words: said(t("fieldFaults.callWords")),
});
export type LogCall = z.infer<typeof logCall>;

/** A wall clock where the pharmacy stands, or an instant with its zone. */
const callBackAt = words(40, t("fieldFaults.time"));

/** POST /api/admin/orders/{orderNumber}/desk/call-backs: nobody was reached. */
export const planCallBack = z.object({
  orderNumber,
  whom: z.enum(callBackWhoms, t("fieldFaults.callWhomMissing")),
  callBackAt,
  words: said(t("fieldFaults.note")),
});
export type PlanCallBack = z.infer<typeof planCallBack>;

/** POST /api/admin/orders/{orderNumber}/desk/call-backs/{callBackId}/end */
export const endCallBack = z.object({
  orderNumber,
  callBackId: publicId,
  words: paragraph(2000, t("fieldFaults.note")).min(3, t("fieldFaults.callResultMissing")),
});
export type EndCallBack = z.infer<typeof endCallBack>;

/** Who works on an order, as every request about it says. Instants are ISO 8601. */
export interface ClaimAnswer {
  readonly name: string;
  readonly role: string;
  readonly since: string;
  readonly isYours: boolean;
}

/** GET /api/admin/orders/{orderNumber}/standing. */
export interface StandingAnswer {
  readonly at: string;
  readonly version: number;
  readonly state: string;
  readonly claim: ClaimAnswer | null;
  /** What happened after the version asked about, the oldest first. */
  readonly changes: readonly {
    readonly at: string;
    readonly event: string;
    readonly message: string;
    readonly by: string;
    /** Done by who asks, or what the machine did upon their decision. */
    readonly isYours: boolean;
  }[];
}
