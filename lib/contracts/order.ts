import { z } from "zod";
import { t } from "@/content/words/t";
import { checkAnswers } from "@/lib/domain/dispensing/checks";
import { declineCodes } from "@/lib/domain/dispensing/decline-codes";
import { overrideReasons, overrideWordsMax, overrideWordsMin } from "@/lib/domain/dispensing/override";
import { categoryOrigins } from "@/lib/domain/patient/confirmed-category";
import { categories } from "@/lib/domain/patient/patient";
import { deviationCodes } from "@/lib/domain/stock/batch-order";
import { collectErrors } from "./collect-errors";
import {
  dayOfThisCentury,
  decimalNumber,
  paragraph,
  publicId,
  registrationNumber,
  seenVersion,
  sexStated,
  stated,
  wholeNumber,
  words,
} from "./fields";

export const orderNumber = publicId;

export const cancelOrder = z.object({ orderNumber, seenVersion });
export type CancelOrder = z.infer<typeof cancelOrder>;

export const reopenOrder = z.object({ orderNumber, seenVersion });
export type ReopenOrder = z.infer<typeof reopenOrder>;

const transcriptionBody = z.object({
  writtenOn: dayOfThisCentury(t("fieldFaults.prescriptionDate")),
  patientName: words(120, t("fieldFaults.patientName")),
  slug: words(60, t("fieldFaults.medicine")),
  strengthMg: wholeNumber(1, 100, t("fieldFaults.strength")),
  capsulesPerDay: decimalNumber(0.25, 12, t("fieldFaults.capsulesPerDay")),
  days: wholeNumber(1, 400, t("fieldFaults.days")),
  totalCapsules: wholeNumber(1, 2000, t("fieldFaults.totalCapsules")),
  prescriberName: words(120, t("fieldFaults.prescriberName")),
  prescriberRegistration: registrationNumber(t("fieldFaults.registrationNumber")),
  prescriberAddress: words(300, t("fieldFaults.prescriberAddress")).optional(),
  // What a prescription need not state; an empty field of a form is "not stated".
  prescriberQualification: stated(words(120, t("fieldFaults.qualification"))),
  patientAge: stated(wholeNumber(0, 120, t("fieldFaults.age"))),
  patientSex: stated(sexStated),
  weightKg: stated(decimalNumber(20, 300, t("fieldFaults.weightKg"))),
});

/** The same with figures that are no numbers yet: null, and no rule judges them. */
const typedSoFar = transcriptionBody.extend({
  strengthMg: stated(transcriptionBody.shape.strengthMg),
  capsulesPerDay: stated(transcriptionBody.shape.capsulesPerDay),
  days: stated(transcriptionBody.shape.days),
  totalCapsules: stated(transcriptionBody.shape.totalCapsules),
});

/** What is always read twice, by two people who do not see each other's transcription. */
const secondEntryBody = z.object({
  strengthMg: wholeNumber(1, 100, t("fieldFaults.strength")),
  totalCapsules: wholeNumber(1, 2000, t("fieldFaults.totalCapsules")),
});

const secondSoFar = z.object({
  strengthMg: stated(secondEntryBody.shape.strengthMg),
  totalCapsules: stated(secondEntryBody.shape.totalCapsules),
});

const overrideBody = z.object({
  rule: words(80, t("fieldFaults.rule")),
  reason: z.enum(overrideReasons, t("fieldFaults.reasonMissing")),
  words: paragraph(overrideWordsMax, t("fieldFaults.overrideWords")).min(
    overrideWordsMin,
    t("fieldFaults.overrideWordsTooShort", { overrideWordsMin }),
  ),
});

/** Answers to the checks that the order lists as asked, by their ids. Whatever is left out is open: a request alone states nothing. */
const checksBody = z
  .record(z.string().max(60), z.union([z.enum(checkAnswers), z.unknown().transform(() => null)]))
  .default({});

const common = { orderNumber, seenVersion, note: paragraph(2000, t("fieldFaults.note")).optional() };

const approveBody = z.object({
  ...common,
  decision: z.literal("approve"),
  /** What the pharmacist read. Left out where a colleague's transcription is there: then `secondEntry` is held against it. */
  transcription: transcriptionBody.optional(),
  secondEntry: secondEntryBody.optional(),
  checks: checksBody,
  /** Whether the patient can become pregnant, confirmed with the approval where nobody has confirmed it for this order. */
  category: z
    .object({
      value: stated(z.enum(categories, t("fieldFaults.categoryMissing"))),
      from: stated(z.enum(categoryOrigins, t("fieldFaults.categorySourceMissing"))),
    })
    .optional(),
  overrides: z.array(overrideBody).max(20).optional(),
});

const declineBody = z.object({
  ...common,
  decision: z.literal("decline"),
  reasonCode: z.enum(declineCodes, t("fieldFaults.declineReasonMissing")),
});

/** A judgement without its reason or words is none: it is named, and left out of those that count. */
const overridesSoFar = z
  .array(z.union([overrideBody, z.unknown().transform(() => null)]))
  .max(20)
  .transform((list) => list.filter((one) => one !== null));

const eitherWay = t("fieldFaults.decisionMissing");

/** POST /api/admin/orders/{orderNumber}/decision */
export const decideOrder = collectErrors(
  z.discriminatedUnion("decision", [approveBody, declineBody], eitherWay),
  z.discriminatedUnion(
    "decision",
    [
      approveBody.extend({
        transcription: typedSoFar.optional(),
        secondEntry: secondSoFar.optional(),
        overrides: overridesSoFar.optional(),
      }),
      declineBody,
    ],
    eitherWay,
  ),
);
export type DecideOrder = z.infer<typeof decideOrder>;

/** POST /api/admin/orders/{orderNumber}/category */
export const confirmCategory = z.object({
  orderNumber,
  seenVersion,
  category: z.object({
    value: z.enum(categories, t("fieldFaults.prescriptionCategoryMissing")),
    from: z.enum(categoryOrigins, t("fieldFaults.categorySourceMissing")),
  }),
});
export type ConfirmCategory = z.infer<typeof confirmCategory>;

/** POST /api/admin/orders/{orderNumber}/undo */
export const undoDecision = z.object({ orderNumber, seenVersion });
export type UndoDecision = z.infer<typeof undoDecision>;

export const dispenseOrder = z.object({
  orderNumber,
  seenVersion,
  lines: z
    .array(
      z.object({
        slug: words(60, t("fieldFaults.medicine")),
        batch: words(40, t("fieldFaults.batch")),
        /** As printed; read by `readExpiry`. */
        expiry: words(30, t("fieldFaults.expiry")),
        quantity: wholeNumber(1, 99, t("fieldFaults.quantity")),
      }),
    )
    .min(1, t("fieldFaults.batchesMissing"))
    .max(20, t("fieldFaults.tooManyBatches")),
  /** Why other packs are taken than those that expire first; a form whose packs were taken as proposed sends it empty. */
  deviation: z
    .enum([...deviationCodes, ""], t("fieldFaults.deviationReasonMissing"))
    .transform((code) => (code === "" ? undefined : code))
    .optional(),
  checks: checksBody,
});
export type DispenseOrder = z.infer<typeof dispenseOrder>;

export const handOverOrder = z.object({
  orderNumber,
  seenVersion,
  courier: words(80, t("fieldFaults.courier")).min(2, t("fieldFaults.courierMissing")),
  reference: words(80, t("fieldFaults.reference")).min(1, t("fieldFaults.referenceMissing")),
});
export type HandOverOrder = z.infer<typeof handOverOrder>;

/** The serial that was written on the prescription copy, as the page showed it. */
export const endorseCopy = z.object({
  orderNumber,
  registerSerial: wholeNumber(1, 1_000_000_000, t("fieldFaults.registerSerial")),
});
export type EndorseCopy = z.infer<typeof endorseCopy>;

/** GET /api/orders/{orderNumber}. Money in integer paise. */
export interface OrderAnswer {
  readonly orderNumber: string;
  readonly version: number;
  readonly state: string;
  readonly payment: {
    readonly state: string;
    readonly currency: string;
    readonly authorised: number;
    readonly captured: number;
    readonly refunded: number;
    readonly captureBefore: string | null;
  };
  readonly lines: readonly { readonly slug: string; readonly quantity: number; readonly unitPrice: number }[];
  /** What the next step of staff rests on, told to staff who see prescriptions. The step answers those that are asked. */
  readonly checks?: readonly { readonly id: string; readonly kind: "computed" | "asked" }[];
  readonly delivery: number;
  readonly total: number;
  /** What was packed and entered in the register; told to staff alone, null before dispensing. */
  readonly supplied: {
    readonly registerSerial: number;
    readonly at: string;
    readonly lines: readonly {
      readonly slug: string;
      readonly batch: string;
      readonly expiry: string;
      readonly quantity: number;
      readonly keptBack: boolean;
    }[];
  } | null;
  /** What is asked of the customer now; told to the customer alone. */
  readonly questions: readonly {
    readonly id: string;
    readonly kind: string;
    readonly words: string;
    readonly dueAt: string;
  }[];
  readonly history: readonly { readonly at: string; readonly event: string; readonly role: string }[];
}
