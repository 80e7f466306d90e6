import { z } from "zod";
import { takeOverCodes } from "@/lib/domain/desk/claim";
import { callOutcomes, escalationRoles, numberSources, readBacks, writtenKinds } from "@/lib/domain/desk/notes";
import { setAsideCodes } from "@/lib/domain/desk/set-aside";
import { isPublicId } from "@/lib/domain/shared/public-id";
import { paragraph, publicId, ticked, words } from "./fields";

const orderNumber = publicId;

/** A form sends an empty field as empty text: the same as none. */
const orNone = (text: string) => (text === "" ? null : text);
const said = (what: string) => paragraph(2000, what).default("").transform(orNone);

export const claimOrder = z
  .object({
    orderNumber,
    takeOver: ticked,
    takeOverCode: z.enum(takeOverCodes, "Say why you take it over.").optional(),
  })
  .refine((claim) => !claim.takeOver || claim.takeOverCode !== undefined, {
    path: ["takeOverCode"],
    message: "Say why you take it over.",
  });
export type ClaimOrder = z.infer<typeof claimOrder>;

export const releaseOrder = z.object({ orderNumber });

export const setAsideOrder = z.object({
  orderNumber,
  code: z.enum(setAsideCodes, "Choose what the order waits for."),
  words: said("What it waits for"),
  lookAgainOn: words(10, "The day").default("").transform(orNone),
  /** A wall clock where the pharmacy stands, `15:30`; left out = when the day begins. */
  lookAgainAt: words(5, "The time").default("").transform(orNone),
});
export type SetAsideOrder = z.infer<typeof setAsideOrder>;

export const takeUpAgain = z.object({ orderNumber });

export const escalateOrder = z.object({
  orderNumber,
  /** A role, or one person by id. */
  to: z
    .string("Choose to whom.")
    .refine((to) => (escalationRoles as readonly string[]).includes(to) || isPublicId(to), "Choose to whom."),
  words: paragraph(2000, "The question").min(5, "Say what is to be looked at."),
});
export type EscalateOrder = z.infer<typeof escalateOrder>;

export const answerEscalation = z.object({
  orderNumber,
  words: paragraph(2000, "The answer").min(2, "Say what you found."),
});
export type AnswerEscalation = z.infer<typeof answerEscalation>;

export const writeNote = z.object({
  orderNumber,
  kind: z.enum(writtenKinds, "Say whether the note is clinical or administrative."),
  words: paragraph(4000, "The note").min(2, "Write the note."),
});
export type WriteNote = z.infer<typeof writeNote>;

export const logCall = z.object({
  orderNumber,
  who: words(120, "The name").min(2, "Name who was called."),
  number: words(40, "The number").regex(/^[+\d][\d\s().-]{4,}$/, "Give the number that was called."),
  numberFrom: z.enum(numberSources, "Say where the number was found."),
  /** A wall clock where the pharmacy stands, or an instant with its zone; left out = now. */
  calledAt: words(40, "The time").default("").transform(orNone),
  reached: z.enum(["yes", "no"], "Say whether somebody was reached."),
  outcome: z.enum(callOutcomes, "Choose what the call came to."),
  readBack: z.enum(readBacks, "Say whether it was read back."),
  words: said("What was said"),
});
export type LogCall = z.infer<typeof logCall>;

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
  }[];
}
