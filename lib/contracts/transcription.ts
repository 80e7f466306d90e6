import { z } from "zod";
import { t } from "@/content/words/t";
import { collectErrors } from "./collect-errors";
import {
  dayOfThisCentury,
  decimalNumber,
  publicId,
  registrationNumber,
  seenVersion,
  sexStated,
  stated,
  wholeNumber,
  words,
} from "./fields";

const line = z.object({
  asWritten: words(200, t("fieldFaults.line")),
  slug: stated(words(60, t("fieldFaults.medicine"))),
  /** A form sends "no" when the line names the substance and no brand. */
  namesBrand: z
    .union([z.boolean(), z.enum(["yes", "no"], t("fieldFaults.namesBrandMissing")).transform((text) => text === "yes")])
    .default(true),
  strengthMg: stated(wholeNumber(1, 100, t("fieldFaults.strength"))),
  form: stated(words(60, t("fieldFaults.form"))),
  frequency: stated(words(60, t("fieldFaults.frequency"))),
  capsulesPerDay: stated(decimalNumber(0.25, 12, t("fieldFaults.capsulesPerDay"))),
  days: stated(wholeNumber(1, 400, t("fieldFaults.days"))),
  totalCapsules: stated(wholeNumber(1, 2000, t("fieldFaults.totalCapsules"))),
  repeatTimes: stated(wholeNumber(1, 24, t("fieldFaults.repeats"))),
  repeatIntervalDays: stated(wholeNumber(1, 366, t("fieldFaults.repeatDays"))),
});

/** An empty field of a form is "not stated". */
const transcription = z.object({
  orderNumber: publicId,
  seenVersion,
  reading: z.object({
    writtenOn: dayOfThisCentury(t("fieldFaults.prescriptionDate")),
    prescriber: z.object({
      name: words(120, t("fieldFaults.prescriberName")),
      qualification: stated(words(120, t("fieldFaults.qualification"))),
      registration: registrationNumber(t("fieldFaults.registrationNumber")),
      address: stated(words(300, t("fieldFaults.prescriberAddress"))),
    }),
    patient: z.object({
      name: words(120, t("fieldFaults.patientName")),
      age: stated(wholeNumber(0, 120, t("fieldFaults.age"))),
      sex: stated(sexStated),
      address: stated(words(300, t("fieldFaults.patientAddress"))),
    }),
    lines: z
      .array(line)
      .min(1, t("fieldFaults.lineMissing"))
      .max(6, t("fieldFaults.tooManyPrescriptionLines"))
      // A form sends its empty second line too.
      .transform((lines) => lines.filter(({ asWritten }, at) => at === 0 || asWritten !== "")),
    diagnosis: stated(words(200, t("fieldFaults.diagnosis"))),
    weightKg: stated(decimalNumber(20, 300, t("fieldFaults.weightKg"))),
    weighedOn: stated(dayOfThisCentury(t("fieldFaults.weightDate"))),
    testOn: stated(dayOfThisCentury(t("fieldFaults.testDate"))),
    testResult: stated(z.enum(["negative", "positive"], t("fieldFaults.choiceInvalid"))),
    consentFormSeen: stated(
      z.union([z.boolean(), z.enum(["yes", "no"], t("fieldFaults.choiceInvalid")).transform((text) => text === "yes")]),
    ),
  }),
});
/** What a technician or a pharmacist typed of a prescription. POST /api/admin/orders/{orderNumber}/transcription */
export const transcribeOrder = collectErrors(transcription, transcription);
export type TranscribeOrder = z.infer<typeof transcribeOrder>;
