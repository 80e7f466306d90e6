import { z } from "zod";
import { decimalNumber, publicId, seenVersion, stated, wholeNumber, words } from "./fields";
import { readAround } from "./read-around";

const line = z.object({
  asWritten: words(200, "The line as written"),
  slug: stated(words(60, "The medicine")),
  /** A form sends "no" when the line names the substance and no brand. */
  namesBrand: z
    .union([z.boolean(), z.enum(["yes", "no"], "Say whether it names a brand.").transform((text) => text === "yes")])
    .default(true),
  strengthMg: stated(wholeNumber(1, 100, "The strength")),
  form: stated(words(60, "The form")),
  frequency: stated(words(60, "The frequency")),
  capsulesPerDay: stated(decimalNumber(0.25, 12, "Capsules a day")),
  days: stated(wholeNumber(1, 400, "The number of days")),
  totalCapsules: stated(wholeNumber(1, 2000, "The total of capsules")),
  repeatTimes: stated(wholeNumber(1, 24, "How often it may be repeated")),
  repeatIntervalDays: stated(wholeNumber(1, 366, "The days between repeats")),
});

/** An empty field of a form is "not stated". */
const transcription = z.object({
  orderNumber: publicId,
  seenVersion,
  reading: z.object({
    writtenOn: words(10, "The date on the prescription"),
    prescriber: z.object({
      name: words(120, "The prescriber's name"),
      qualification: stated(words(120, "The qualification")),
      registration: words(60, "The registration number"),
      address: stated(words(300, "The prescriber's address")),
    }),
    patient: z.object({
      name: words(120, "The patient's name"),
      age: stated(wholeNumber(0, 120, "The age")),
      sex: stated(z.enum(["female", "male", "other"], "Choose from the list.")),
      address: stated(words(300, "The patient's address")),
    }),
    lines: z
      .array(line)
      .min(1, "Type the line of the medicine.")
      .max(6, "At most six lines.")
      // A form sends its empty second line too.
      .transform((lines) => lines.filter(({ asWritten }, at) => at === 0 || asWritten !== "")),
    diagnosis: stated(words(200, "The diagnosis")),
    weightKg: stated(decimalNumber(20, 300, "The weight in kg")),
    weighedOn: stated(words(10, "The date of the weight")),
    testOn: stated(words(10, "The date of the test")),
    testResult: stated(z.enum(["negative", "positive"], "Choose from the list.")),
    consentFormSeen: stated(
      z.union([z.boolean(), z.enum(["yes", "no"], "Choose from the list.").transform((text) => text === "yes")]),
    ),
  }),
});
/** What a technician or a pharmacist typed of a prescription. POST /api/admin/orders/{orderNumber}/transcription */
export const transcribeOrder = readAround(transcription, transcription);
export type TranscribeOrder = z.infer<typeof transcribeOrder>;
