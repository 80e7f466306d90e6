import { benchPatient } from "./en/bench-patient";
import { wordsOf } from "./words";

export const t = wordsOf(benchPatient);
