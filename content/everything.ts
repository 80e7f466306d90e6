import { declineReasons } from "./decline-reasons";
import type { Content } from "./faults";
import { medicines } from "./medicines";
import { questionTemplates } from "./questions";
import { safetyPickTexts } from "./safety-picks";
import { sources } from "./sources";
import { acknowledgementsVersion, requiredAcknowledgements } from "./substances/isotretinoin/acknowledgements";
import { allergyList } from "./substances/isotretinoin/allergies";
import { interactionList } from "./substances/isotretinoin/interactions";
import { isotretinoinMonograph } from "./substances/isotretinoin/monograph";

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
