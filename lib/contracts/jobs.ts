import { z } from "zod";
import { t } from "@/content/words/t";
import { dismissReasons } from "@/lib/domain/jobs/dismissed";

/** The queue's number of a job. */
export const jobId = z.string().regex(/^\d{1,18}$/, t("fieldFaults.jobInvalid"));

export const dismissJob = z.object({ jobId, reason: z.enum(dismissReasons, t("fieldFaults.dismissReasonMissing")) });
export type DismissJob = z.infer<typeof dismissJob>;

export const requeueJob = z.object({ jobId });
export type RequeueJob = z.infer<typeof requeueJob>;
