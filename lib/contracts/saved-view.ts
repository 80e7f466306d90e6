import { z } from "zod";
import { t } from "@/content/words/field-faults";
import { publicId, ticked, words } from "./fields";
import { queueQuery, readQueueAddress } from "./queue-view";

const viewName = words(40, t("theName")).refine((text) => text !== "", t("giveTheViewAName"));

/** A view as it stands in the queue's address; kept in its one spelling, without a page. */
const query = z
  .string()
  .max(300, t("thisIsNotAView"))
  .transform((text, context) => {
    const { view, misread } = readQueueAddress(Object.fromEntries(new URLSearchParams(text)));
    if (misread.length > 0) context.addIssue({ code: "custom", message: t("thisIsNotAView") });
    return queueQuery(view);
  });

export const saveView = z.object({ name: viewName, query, team: ticked });
export const renameView = z.object({ viewId: publicId, name: viewName });
export const removeView = z.object({ viewId: publicId });
