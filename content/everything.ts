import { allergyList } from "./allergies";
import { declineReasons } from "./decline-reasons";
import type { Content } from "./faults";
import { interactionList } from "./interactions";
import { medicines } from "./medicines/all";
import { isotretinoinMonograph } from "./monographs/isotretinoin";
import { questionTemplates } from "./questions";
import { acknowledgementsVersion, requiredAcknowledgements } from "./safety-acknowledgements";
import { safetyPickTexts } from "./safety-picks";
import { sources } from "./sources";

/** All that is written by hand, as the check and its test read it. */
export const everything: Content = {
  medicines,
  monograph: isotretinoinMonograph,
  sources,
  shelf: ["accutane-10", "isotroin-10", "isotroin-20", "tretiva-25", "isotroin-30", "tretiva-40"],
  acknowledgementsVersion,
  otherWords: {
    declineReasons,
    questions: questionTemplates,
    acknowledgements: requiredAcknowledgements({ patientUnder18: true }),
    interactionList,
    allergyList,
    safetyPickTexts,
  },
};
