import type { Answer } from "../order/questions";
import type { FullTranscription } from "../prescription/full-transcription";
import type { KnownWeight } from "./weight";

/** The weights of one order: as read from its prescription (of that day, or the prescription's own), and as the customer answered. */
export function heardWeights(reading: FullTranscription | null, answers: readonly (Answer | null)[]): KnownWeight[] {
  const read: KnownWeight[] =
    reading === null || reading.weightKg === null
      ? []
      : [{ grams: inGrams(reading.weightKg), on: reading.weighedOn ?? reading.writtenOn, origin: "prescription" }];
  const answered = answers.flatMap((answer): KnownWeight[] =>
    answer?.kind === "weight" ? [{ grams: inGrams(answer.kg), on: answer.weighedOn, origin: "answer" }] : [],
  );
  return [...read, ...answered];
}

const inGrams = (kg: number) => Math.round(kg * 1000);
