import { z } from "zod";
import { t } from "@/content/words/t";
import { publicId, ticked, words } from "./fields";
import { queueQuery, readQueueAddress } from "./queue-view";

const viewName = words(40, t("fieldFaults.name")).refine((text) => text !== "", t("fieldFaults.viewNameMissing"));

/** A view as it stands in the queue's address; kept in its one spelling, without a page. */
const query = z
  .string()
  .max(300, t("fieldFaults.viewInvalid"))
  .transform((text, context) => {
    const { view, misread } = readQueueAddress(Object.fromEntries(new URLSearchParams(text)));
    if (misread.length > 0) context.addIssue({ code: "custom", message: t("fieldFaults.viewInvalid") });
    return queueQuery(view);
  });

export const saveView = z.object({ name: viewName, query, team: ticked });
export const renameView = z.object({ viewId: publicId, name: viewName });
export const removeView = z.object({ viewId: publicId });
