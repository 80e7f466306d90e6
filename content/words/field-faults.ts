import { fieldFaults } from "./en/field-faults";
import { wordsOf } from "./words";

export const t = wordsOf(fieldFaults);
