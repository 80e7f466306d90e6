import type { FullTranscription } from "../prescription/full-transcription";
import { qualifiedAs } from "../prescription/prescriber";
import type { OrderFacts } from "./stated-facts";

/** What a full transcription of the prescription adds to the facts: what is written there counts, what is not stays unknown. */
export function readFacts(reading: FullTranscription): Partial<OrderFacts> {
  const {
    lines: [line],
    patient,
    prescriber,
    pregnancyTest,
    consentFormSeen,
  } = reading;
  return {
    prescriberType: qualifiedAs(prescriber.qualification),
    showsAddress: patient.address === null ? "unknown" : true,
    ...(line?.repeats == null ? {} : { repeats: line.repeats }),
    ...(pregnancyTest === null
      ? {}
      : {
          pregnancyTest: {
            specimenOn: pregnancyTest.on,
            result: pregnancyTest.result,
            detectsFromMiuPerMl: "unknown" as const,
            setting: "unknown" as const,
          },
        }),
    ...(consentFormSeen === null ? {} : { riskFormSigned: consentFormSeen }),
  };
}
