import { patient } from "./en/patient";
import { wordsOf } from "./words";

export const t = wordsOf(patient);
