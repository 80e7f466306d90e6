import { declineReasons } from "./decline-reasons";
import type { Content } from "./faults";
import { questionTemplates } from "./questions";
import { safetyPickTexts } from "./safety-picks";
import { sources } from "./sources";
import { substances } from "./substances/all";

/** All that is written by hand, as the check and its test read it. */
export const everything: Content = {
  substances,
  sources,
  otherWords: { declineReasons, questions: questionTemplates, safetyPickTexts },
};
