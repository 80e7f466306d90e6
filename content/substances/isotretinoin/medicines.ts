import type { Medicine, NonEmpty } from "../../define";
import { accutane10 } from "./medicines/accutane-10";
import { isotroin10 } from "./medicines/isotroin-10";
import { isotroin20 } from "./medicines/isotroin-20";
import { isotroin30 } from "./medicines/isotroin-30";
import { tretiva25 } from "./medicines/tretiva-25";
import { tretiva40 } from "./medicines/tretiva-40";

/** By strength, then by brand. */
export const medicines: NonEmpty<Medicine> = [accutane10, isotroin10, isotroin20, tretiva25, isotroin30, tretiva40];
