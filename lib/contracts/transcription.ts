import { z } from "zod";
import { t } from "@/content/words/field-faults";
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
import { readAround } from "./read-around";

const line = z.object({
  asWritten: words(200, t("theLineAsWritten")),
  slug: stated(words(60, t("theMedicine"))),
  /** A form sends "no" when the line names the substance and no brand. */
  namesBrand: z
    .union([z.boolean(), z.enum(["yes", "no"], t("sayWhetherItNames")).transform((text) => text === "yes")])
    .default(true),
  strengthMg: stated(wholeNumber(1, 100, t("theStrength"))),
  form: stated(words(60, t("theForm"))),
  frequency: stated(words(60, t("theFrequency"))),
  capsulesPerDay: stated(decimalNumber(0.25, 12, t("capsulesADay"))),
  days: stated(wholeNumber(1, 400, t("theNumberOfDays"))),
  totalCapsules: stated(wholeNumber(1, 2000, t("theTotalOfCapsules"))),
  repeatTimes: stated(wholeNumber(1, 24, t("howOftenItMay"))),
  repeatIntervalDays: stated(wholeNumber(1, 366, t("theDaysBetweenRepeats"))),
});

/** An empty field of a form is "not stated". */
const transcription = z.object({
  orderNumber: publicId,
  seenVersion,
  reading: z.object({
    writtenOn: dayOfThisCentury(t("theDateOnThePrescription")),
    prescriber: z.object({
      name: words(120, t("thePrescribersName")),
      qualification: stated(words(120, t("theQualification"))),
      registration: registrationNumber(t("theRegistrationNumber")),
      address: stated(words(300, t("thePrescribersAddress"))),
    }),
    patient: z.object({
      name: words(120, t("thePatientsName")),
      age: stated(wholeNumber(0, 120, t("theAge"))),
      sex: stated(sexStated),
      address: stated(words(300, t("thePatientsAddress"))),
    }),
    lines: z
      .array(line)
      .min(1, t("typeTheLine"))
      .max(6, t("atMostSixLines"))
      // A form sends its empty second line too.
      .transform((lines) => lines.filter(({ asWritten }, at) => at === 0 || asWritten !== "")),
    diagnosis: stated(words(200, t("theDiagnosis"))),
    weightKg: stated(decimalNumber(20, 300, t("theWeightInKg"))),
    weighedOn: stated(dayOfThisCentury(t("theDateOfTheWeight"))),
    testOn: stated(dayOfThisCentury(t("theDateOfTheTest"))),
    testResult: stated(z.enum(["negative", "positive"], t("chooseFromTheList"))),
    consentFormSeen: stated(
      z.union([z.boolean(), z.enum(["yes", "no"], t("chooseFromTheList")).transform((text) => text === "yes")]),
    ),
  }),
});
/** What a technician or a pharmacist typed of a prescription. POST /api/admin/orders/{orderNumber}/transcription */
export const transcribeOrder = readAround(transcription, transcription);
export type TranscribeOrder = z.infer<typeof transcribeOrder>;
